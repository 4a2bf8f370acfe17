package dev.katas.runner.schedule.counters;

/** Counts. */
public interface Counter {
  /** Adds one and returns the new count. */
  int increment() throws Exception;

  /** Returns the count. */
  int get() throws Exception;
}
