package dev.katas.contract.gallery;

/** A running total for each key. */
public interface KeyedTotals {
  /** Adds to a key's total and returns what it is then. */
  int add(String key, int amount);

  /** Returns a key's total, 0 if nothing was added. */
  int total(String key);
}
