package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.schedule.Operation;

/**
 * The contract's calls as operations of a scenario.
 *
 * <p>Each brings a key object of its own, as requests do: a store that locks the key which it was
 * given has a lock for each call, and not one for each key.
 */
final class TimeStoreCalls {
  private TimeStoreCalls() {}

  static Operation<TimeStore> set(String name, String value, long timestamp) {
    String key = new String(name);
    return Operation.command(
        "set(\"%s\", \"%s\", %d)".formatted(key, value, timestamp),
        store -> store.set(key, value, timestamp));
  }

  static Operation<TimeStore> get(String name, long timestamp) {
    String key = new String(name);
    return Operation.of(
        "get(\"%s\", %d)".formatted(key, timestamp), store -> store.get(key, timestamp));
  }

  static Operation<TimeStore> history(String name) {
    String key = new String(name);
    return Operation.of("history(\"%s\")".formatted(key), store -> store.history(key));
  }

  static Operation<TimeStore> history(String name, long from, long to) {
    String key = new String(name);
    return Operation.of(
        "history(\"%s\", %d, %d)".formatted(key, from, to),
        store -> ((RangedHistory) store).history(key, from, to));
  }

  /** A stretch of history; of a store that has no ranges, what of the history is within it. */
  static Operation<TimeStore> range(String name, long from, long to) {
    String key = new String(name);
    return Operation.of(
        "history(\"%s\", %d, %d)".formatted(key, from, to),
        store ->
            store instanceof RangedHistory ranged
                ? ranged.history(key, from, to)
                : store.history(key).stream()
                    .filter(v -> from <= v.timestamp() && v.timestamp() <= to)
                    .toList());
  }

  /** A write that must be refused. */
  @SuppressWarnings("NullAway") // null is what is asked about
  static Operation<TimeStore> setNull(String name, long timestamp) {
    String key = new String(name);
    return Operation.command(
        "set(\"%s\", null, %d)".formatted(key, timestamp),
        store -> store.set(key, null, timestamp));
  }

  /**
   * The whole history, asked for as the range of all timestamps; of a store that has no ranges, as
   * the history.
   */
  static Operation<TimeStore> wholeRange(String name) {
    String key = new String(name);
    return Operation.of(
        "history(\"%s\", MIN, MAX)".formatted(key),
        store ->
            store instanceof RangedHistory ranged
                ? ranged.history(key, Long.MIN_VALUE, Long.MAX_VALUE)
                : store.history(key));
  }
}
