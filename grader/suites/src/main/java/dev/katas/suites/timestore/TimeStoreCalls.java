package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.schedule.Operation;

/** The contract's calls as operations of a scenario. */
final class TimeStoreCalls {
  private TimeStoreCalls() {}

  static Operation<TimeStore> set(String key, String value, long timestamp) {
    return Operation.command(
        "set(\"%s\", \"%s\", %d)".formatted(key, value, timestamp),
        store -> store.set(key, value, timestamp));
  }

  static Operation<TimeStore> get(String key, long timestamp) {
    return Operation.of(
        "get(\"%s\", %d)".formatted(key, timestamp), store -> store.get(key, timestamp));
  }

  static Operation<TimeStore> history(String key) {
    return Operation.of("history(\"%s\")".formatted(key), store -> store.history(key));
  }

  static Operation<TimeStore> history(String key, long from, long to) {
    return Operation.of(
        "history(\"%s\", %d, %d)".formatted(key, from, to),
        store -> ((RangedHistory) store).history(key, from, to));
  }

  /**
   * The whole history, asked for as the range of all timestamps; of a store that has no ranges, as
   * the history.
   */
  static Operation<TimeStore> wholeRange(String key) {
    return Operation.of(
        "history(\"%s\", MIN, MAX)".formatted(key),
        store ->
            store instanceof RangedHistory ranged
                ? ranged.history(key, Long.MIN_VALUE, Long.MAX_VALUE)
                : store.history(key));
  }
}
