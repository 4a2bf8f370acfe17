package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.TimeStoreCalls.get;
import static dev.katas.suites.timestore.TimeStoreCalls.range;
import static dev.katas.suites.timestore.TimeStoreCalls.set;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Calls enough to fill what a store may keep aside or let grow: two threads write one key some two
 * hundred times, a key of their own each, and dozens of keys that nobody has written before.
 */
final class ManyCalls {
  private static final int THREADS = 2;
  private static final int ROUNDS = 105;
  private static final int EVERY_LATE = 5;
  private static final int EVERY_RANGE = 4;
  private static final int STRETCH = 6;

  /** So many versions are named where they are wrong; a list of two hundred is read by nobody. */
  private static final int NAMED = 4;

  private ManyCalls() {}

  static Scenario<TimeStore> scenario() {
    List<List<Operation<TimeStore>>> threads = new ArrayList<>();
    List<Operation<TimeStore>> after = new ArrayList<>();
    List<String> toAll = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      String own = "own" + t;
      List<String> toOwn = new ArrayList<>();
      List<String> newKeys = new ArrayList<>();
      List<Operation<TimeStore>> calls = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        long now = (long) i * THREADS + t;
        String value = own + "-" + i;
        calls.add(set("all", value, i % EVERY_LATE == 0 ? -now : now));
        toAll.add(value);
        switch (i % 3) {
          case 0 -> {
            calls.add(set(own, "v" + i, i));
            toOwn.add("v" + i);
          }
          case 1 -> calls.add(get(own, i));
          default -> {
            calls.add(set(own + "/" + i, "w", i));
            newKeys.add(own + "/" + i);
          }
        }
        if (i % EVERY_RANGE == 0) {
          calls.add(range("all", now - STRETCH, now));
        }
      }
      threads.add(calls);
      after.add(counted(own, toOwn));
      after.add(keys(own, newKeys));
    }
    after.add(counted("all", toAll));
    return new Scenario<>(List.of(), threads, after);
  }

  /** A long history in few words: how much of what was written is there, and what is not. */
  private static Operation<TimeStore> counted(String key, List<String> written) {
    return Operation.of(
        "history(\"%s\"), counted".formatted(key),
        store -> {
          List<String> values = store.history(key).stream().map(Version::value).toList();
          return "%d versions%s%s"
              .formatted(
                  values.size(),
                  named(", without ", written, value -> !values.contains(value)),
                  named(
                      ", more than once ",
                      written,
                      value -> Collections.frequency(values, value) > 1));
        });
  }

  private static Operation<TimeStore> keys(String own, List<String> written) {
    return Operation.of(
        "history of each \"%s/...\", counted".formatted(own),
        store ->
            "%d keys%s"
                .formatted(
                    written.size(),
                    named(
                        ", not with one version ",
                        written,
                        key -> store.history(key).size() != 1)));
  }

  private static String named(String words, List<String> all, Predicate<String> which) {
    List<String> some = all.stream().filter(which).toList();
    if (some.isEmpty()) {
      return "";
    }
    String more = some.size() > NAMED ? " and %d others".formatted(some.size() - NAMED) : "";
    return words + String.join(", ", some.subList(0, Math.min(NAMED, some.size()))) + more;
  }
}
