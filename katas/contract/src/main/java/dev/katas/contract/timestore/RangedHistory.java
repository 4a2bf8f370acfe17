package dev.katas.contract.timestore;

import java.util.List;

/** Level 2: history between two points in time. */
public interface RangedHistory {
  /**
   * Returns the versions with {@code from <= timestamp <= to}, in the order of {@link
   * TimeStore#history(String)}. Empty if {@code from > to} or the key is unknown.
   *
   * @param from first timestamp wanted, inclusive
   * @param to last timestamp wanted, inclusive
   * @throws NullPointerException if key is null
   */
  List<Version> history(String key, long from, long to);
}
