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

  WorkPoint point(int n, boolean worstCounts) {
    double mean = (double) total / calls;
    double nanos = (double) (System.nanoTime() - start) / calls;
    return new WorkPoint(n, worstCounts ? worst : mean, worst, nanos);
  }
}
