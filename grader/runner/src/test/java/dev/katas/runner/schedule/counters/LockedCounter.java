package dev.katas.runner.schedule.counters;

/** Right: one lock. */
public final class LockedCounter implements Counter {
  private int count;

  @Override
  public synchronized int increment() {
    return ++count;
  }

  @Override
  public synchronized int get() {
    return count;
  }
}
