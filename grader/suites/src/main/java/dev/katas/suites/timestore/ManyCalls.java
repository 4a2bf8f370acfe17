package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.TimeStoreCalls.get;
import static dev.katas.suites.timestore.TimeStoreCalls.history;
import static dev.katas.suites.timestore.TimeStoreCalls.range;
import static dev.katas.suites.timestore.TimeStoreCalls.set;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayList;
import java.util.List;

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

  private ManyCalls() {}

  static Scenario<TimeStore> scenario() {
    List<List<Operation<TimeStore>>> threads = new ArrayList<>();
    List<Operation<TimeStore>> after = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      String own = "own" + t;
      List<Operation<TimeStore>> calls = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        long now = (long) i * THREADS + t;
        calls.add(set("all", own + "-" + i, i % EVERY_LATE == 0 ? -now : now));
        calls.add(
            switch (i % 3) {
              case 0 -> set(own, "v" + i, i);
              case 1 -> get(own, i);
              default -> set(own + "/" + i, "w", i);
            });
        if (i % EVERY_RANGE == 0) {
          calls.add(range("all", now - STRETCH, now));
        }
      }
      threads.add(calls);
      after.add(history(own));
      after.add(keys(own));
    }
    after.add(TimeStoreLoad.sorted("all"));
    return new Scenario<>(List.of(), threads, after);
  }

  private static Operation<TimeStore> keys(String own) {
    return Operation.of(
        "history of each key \"%s/...\"".formatted(own),
        store -> {
          List<Object> all = new ArrayList<>();
          for (int i = 2; i < ROUNDS; i += 3) {
            all.add(store.history(own + "/" + i));
          }
          return all;
        });
  }
}
