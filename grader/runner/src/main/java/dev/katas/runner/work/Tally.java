package dev.katas.runner.work;

import dev.katas.runner.protocol.WorkPoint;

/** Adds up the calls at one size. */
final class Tally {
  private final long start = System.nanoTime();
  private long total;
  private long worst;
  private int calls;

  void add(long counts) {
    total += counts;
    worst = Math.max(worst, counts);
    calls++;
  }

  /** Adds what other threads did for all of the calls. */
  void addBackground(long counts) {
    total += counts;
  }

  long total() {
    return total;
  }

  /**
   * Returns what a call took.
   *
   * @param share how many elements it was for: it is divided among them
   */
  WorkPoint point(int n, boolean worstCounts, int share) {
    double mean = (double) total / calls / share;
    double nanos = (double) (System.nanoTime() - start) / calls / share;
    double most = (double) worst / share;
    return new WorkPoint(n, worstCounts ? most : mean, most, nanos);
  }
}
