package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.TimeStoreCalls.get;
import static dev.katas.suites.timestore.TimeStoreCalls.history;
import static dev.katas.suites.timestore.TimeStoreCalls.set;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A longer scenario: what a thread reads of its own keys has one right answer, and so has the
 * finished history of the key that all of them write; a history of it in between must be readable.
 */
final class TimeStoreLoad {
  private static final int THREADS = 3;
  private static final int WRITES = 8;

  private TimeStoreLoad() {}

  static Scenario<TimeStore> scenario() {
    Scenario<TimeStore> scenario = Scenario.given();
    List<Operation<TimeStore>> after = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      scenario = thread(scenario, t);
      after.add(history("own" + t));
    }
    after.add(sorted("all"));
    return new Scenario<>(scenario.before(), scenario.threads(), after);
  }

  private static Scenario<TimeStore> thread(Scenario<TimeStore> scenario, int thread) {
    List<Operation<TimeStore>> calls = new ArrayList<>();
    String own = "own" + thread;
    for (int i = 0; i < WRITES; i++) {
      long timestamp = i % 2 == 0 ? i : 2L * WRITES - i;
      calls.add(set(own, own + "-" + i, timestamp));
      calls.add(set("all", own + "-" + i, (long) i * THREADS + thread));
      calls.add(i % 3 == 2 ? history("all") : get(own, timestamp));
    }
    calls.add(history(own));
    List<List<Operation<TimeStore>>> threads = new ArrayList<>(scenario.threads());
    threads.add(calls);
    return new Scenario<>(scenario.before(), threads, scenario.after());
  }

  /** A finished history without regard to order, which is not a matter of threads. */
  private static Operation<TimeStore> sorted(String key) {
    return Operation.of(
        "history(\"%s\")".formatted(key),
        store ->
            store.history(key).stream()
                .map(v -> v.timestamp() + "=" + v.value())
                .sorted()
                .toList());
  }
}
