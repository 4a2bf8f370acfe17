package dev.katas.runner.schedule.counters;

/** Right: as {@link TalliedCounter}, but under a lock. */
public final class LockedTallyCounter implements Counter {
  private static final int FULL = 50;

  private int tally;
  private int total;

  @Override
  public synchronized int increment() {
    tally++;
    if (tally == FULL) {
      total += tally;
      tally = 0;
    }
    return tally;
  }

  @Override
  public synchronized int get() {
    return total + tally;
  }
}
