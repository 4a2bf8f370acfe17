package dev.katas.cli.verb;

/** The middle of sorted numbers. */
final class Median {
  private Median() {}

  /** Returns the middle one, or the mean of the two middle ones; 0 of none. */
  static double of(double[] sorted) {
    if (sorted.length == 0) {
      return 0;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
