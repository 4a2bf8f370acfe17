package dev.katas.suites.timestore;

import dev.katas.runner.model.Action;
import dev.katas.runner.model.Parameter;
import java.util.List;

/** The contract's methods, as scripts call them. */
final class Calls {
  static final Parameter KEY = Parameter.text("a", "b", "c", "d");
  static final Parameter VALUE = Parameter.text("x", "y", "z", "u", "v", "w");
  static final Parameter TIME = Parameter.number();

  static final Action<Session> SET =
      Action.command(
          "set", List.of(KEY, VALUE, TIME), (s, a) -> s.set(a.text(0), a.text(1), a.number(2)));
  static final Action<Session> GET =
      Action.query("get", List.of(KEY, TIME), (s, a) -> s.get(a.text(0), a.number(1)));
  static final Action<Session> HISTORY =
      Action.query("history", List.of(KEY), (s, a) -> s.history(a.text(0)));
  static final Action<Session> RANGE =
      Action.query(
          "history",
          List.of(KEY, TIME, TIME),
          (s, a) -> s.history(a.text(0), a.number(1), a.number(2)));
  static final Action<Session> CRASH =
      Action.command("crashAndReopen", List.of(), (s, a) -> s.crashAndReopen());
  static final Action<Session> COMPACT =
      Action.command("compact", List.of(), (s, a) -> s.compact());
  static final Action<Session> ARCHIVE =
      Action.command("archive", List.of(TIME), (s, a) -> s.archive(a.number(0)));

  private Calls() {}
}
