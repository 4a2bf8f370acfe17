package dev.katas.runner.schedule.counters;

/** Wrong: nothing orders the threads. */
public final class PlainCounter implements Counter {
  private int count;

  @Override
  public int increment() {
    return ++count;
  }

  @Override
  public int get() {
    return count;
  }
}
