package dev.katas.runner.work;

import dev.katas.runner.protocol.WorkPoint;

/** Adds up the calls at one size. */
final class Tally {
  /**
   * What it takes to hand a call to another thread and to wait for its answer, as so many counts:
   * no counter sees it, but a budget that leaves it out lets such designs run for long.
   */
  private static final long HAND_OVER = 2000;

  private final long start = System.nanoTime();
  private long total;
  private long worst;
  private long background;
  private int calls;

  void add(long counts) {
    total += counts;
    worst = Math.max(worst, counts);
    calls++;
  }

  /** Adds what other threads did for all of the calls. */
  void addBackground(long counts) {
    total += counts;
    background += counts;
  }

  /**
   * Returns what the calls are taken for when it is decided whether larger sizes would be too much.
   *
   * <p>Other threads count if they had at least a step to do for each call. That depends on what
   * the solution does, never on which thread was faster.
   */
  long effort() {
    return background < calls ? total : total + HAND_OVER * calls;
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
