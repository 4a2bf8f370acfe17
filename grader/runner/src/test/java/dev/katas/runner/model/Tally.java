package dev.katas.runner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small contract for the tests: remembers numbers by name. */
class Tally {
  static final Parameter NAME = Parameter.text("a", "b", "c");
  static final Parameter NUMBER = Parameter.number();

  static final Action<Tally> ADD =
      Action.command("add", List.of(NAME, NUMBER), (t, a) -> t.add(a.text(0), a.number(1)));
  static final Action<Tally> LAST =
      Action.query("last", List.of(NAME), (t, a) -> t.last(a.text(0)));
  static final Action<Tally> ALL = Action.query("all", List.of(NAME), (t, a) -> t.all(a.text(0)));

  private record Entry(@Nullable String name, long number) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(@Nullable String name, long number) {
    entries.add(new Entry(name, number));
  }

  Optional<Long> last(@Nullable String name) {
    List<Long> all = entriesOf(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  List<Long> all(@Nullable String name) {
    return entriesOf(name);
  }

  private List<Long> entriesOf(@Nullable String name) {
    return entries.stream()
        .filter(entry -> entry.name() != null && entry.name().equals(name))
        .map(Entry::number)
        .toList();
  }
}
