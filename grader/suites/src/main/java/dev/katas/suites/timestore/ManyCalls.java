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
 * hundred times, a third of them late, a key of their own each, and dozens of keys that nobody has
 * written before.
 */
final class ManyCalls {
  private static final int THREADS = 2;
  private static final int ROUNDS = 75;

  /** A few writes are before all others, and every other one is followed by one a little late. */
  private static final int EVERY_EARLIEST = 15;

  private static final int EVERY_LATE = 2;
  private static final int EVERY_RANGE = 4;
  private static final int STRETCH = 12;

  /** So many versions are named where they are wrong; a list of two hundred is read by nobody. */
  private static final int NAMED = 4;

  /**
   * What one of the threads begins with. It comes in where the other is interrupted, and there a
   * read may find locks in another order than a write does; the other begins with a write.
   */
  private static final List<Operation<TimeStore>> READS =
      List.of(get("all", 0), range("all", -STRETCH, STRETCH));

  private ManyCalls() {}

  static Scenario<TimeStore> scenario() {
    List<List<Operation<TimeStore>>> threads = new ArrayList<>();
    List<Operation<TimeStore>> after = new ArrayList<>();
    List<String> toAll = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      String own = "own" + t;
      List<String> toOwn = new ArrayList<>();
      List<String> newKeys = new ArrayList<>();
      List<Operation<TimeStore>> calls = new ArrayList<>(t == 0 ? List.of() : READS);
      for (int i = 0; i < ROUNDS; i++) {
        long now = 2L * (i * THREADS + t);
        calls.add(set("all", own + "-" + i, i % EVERY_EARLIEST == 0 ? -now : now));
        toAll.add(own + "-" + i);
        if (i % EVERY_LATE == 1) {
          calls.add(set("all", own + "-late-" + i, now - 3));
          toAll.add(own + "-late-" + i);
        }
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
          List<Version> versions = store.history(key);
          List<String> values = versions.stream().map(Version::value).toList();
          return "%d versions%s%s%s"
              .formatted(
                  values.size(),
                  named(", without ", written, value -> !values.contains(value)),
                  named(
                      ", more than once ",
                      written,
                      value -> Collections.frequency(values, value) > 1),
                  disorder(versions));
        });
  }

  /** No two writes to a key are of the same time, so each version is later than the one before. */
  private static String disorder(List<Version> versions) {
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i).timestamp() <= versions.get(i - 1).timestamp()) {
        return ", %s not after %s".formatted(versions.get(i), versions.get(i - 1));
      }
    }
    return "";
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
