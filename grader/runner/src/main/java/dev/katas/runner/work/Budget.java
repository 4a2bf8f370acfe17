package dev.katas.runner.work;

/**
 * When to stop growing. All of it in counts: a busy machine must not change where a series ends.
 *
 * @param build counts of one build after which no larger one is started
 * @param asks counts of one pattern's calls after which it is not asked at a larger size
 * @param last the same, for a pattern that has too few points to be judged yet
 * @param call counts after which a single call is stopped
 */
record Budget(long build, long asks, long last, long call) {
  /** A few tenths of a second at most, on any machine of today. */
  static final Budget USUAL = new Budget(16_000_000, 4_000_000, 16_000_000, 64_000_000);

  /** Returns so many times as much. */
  Budget times(int factor) {
    return new Budget(build * factor, asks * factor, last * factor, call * factor);
  }

  /** Returns what is spent on that which this leaves undecided; a single call gets no more. */
  Budget raised() {
    return new Budget(4 * build, 4 * asks, 4 * last, call);
  }
}
