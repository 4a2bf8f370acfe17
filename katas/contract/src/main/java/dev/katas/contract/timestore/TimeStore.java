package dev.katas.contract.timestore;

import java.util.List;
import java.util.Optional;

/** Level 1: stores values with timestamps and answers what a key's value was at a point in time. */
public interface TimeStore {
  /**
   * Records that {@code key} has {@code value} from {@code timestamp} on.
   *
   * <p>Timestamps may arrive in any order, and several writes may carry the same timestamp: each of
   * them stays in the history, and the one written last is the one that {@link #get} sees.
   *
   * @throws NullPointerException if key or value is null; the store is then unchanged
   */
  void set(String key, String value, long timestamp);

  /**
   * Returns the latest version at or before {@code timestamp}, or empty if there is none.
   *
   * @throws NullPointerException if key is null
   */
  Optional<String> get(String key, long timestamp);

  /**
   * Returns every version of {@code key}: by timestamp, and in write order where timestamps are
   * equal. The list is the caller's: later writes do not change it. Unknown key: empty list.
   *
   * @throws NullPointerException if key is null
   */
  List<Version> history(String key);
}
