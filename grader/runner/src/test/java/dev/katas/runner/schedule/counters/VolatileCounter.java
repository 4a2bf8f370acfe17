package dev.katas.runner.schedule.counters;

/** Wrong: a volatile number is read, raised and written in three steps. */
@SuppressWarnings("NonAtomicVolatileUpdate") // It is this mistake that the sample shows.
public final class VolatileCounter implements Counter {
  private volatile int count;

  @Override
  public int increment() {
    return ++count;
  }

  @Override
  public int get() {
    return count;
  }
}
