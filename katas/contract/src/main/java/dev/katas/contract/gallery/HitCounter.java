package dev.katas.contract.gallery;

/** A counter. */
public interface HitCounter {
  /** Adds one and returns the new count. */
  int hit();

  /** Returns the count. */
  int hits();
}
