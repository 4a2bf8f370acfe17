package dev.katas.runner.schedule.counters;

import java.util.concurrent.atomic.AtomicInteger;

/** Wrong at every fiftieth count only: what others add while the tally is moved is lost. */
public final class TalliedCounter implements Counter {
  private static final int FULL = 50;

  private final AtomicInteger tally = new AtomicInteger();
  private final AtomicInteger total = new AtomicInteger();

  @Override
  public int increment() {
    int tallied = tally.incrementAndGet();
    if (tallied == FULL) {
      total.addAndGet(tallied);
      tally.set(0);
    }
    return tallied;
  }

  @Override
  public int get() {
    return total.get() + tally.get();
  }
}
