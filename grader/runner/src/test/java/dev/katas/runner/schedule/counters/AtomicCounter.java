package dev.katas.runner.schedule.counters;

import java.util.concurrent.atomic.AtomicInteger;

/** Right: an atomic number. */
public final class AtomicCounter implements Counter {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public int increment() {
    return count.incrementAndGet();
  }

  @Override
  public int get() {
    return count.get();
  }
}
