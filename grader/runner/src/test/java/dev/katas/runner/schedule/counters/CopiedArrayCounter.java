package dev.katas.runner.schedule.counters;

/** Wrong: the elements of an array are plain memory. */
public final class CopiedArrayCounter implements Counter {
  private final int[] counts = new int[1];

  @Override
  public synchronized int increment() {
    return ++counts[0];
  }

  @Override
  public int get() {
    return counts.clone()[0];
  }
}
