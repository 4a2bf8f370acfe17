package dev.katas.cli.verify;

import java.util.stream.DoubleStream;

/** The middle of numbers. */
public final class Median {
  private Median() {}

  /** Returns the middle one, or the mean of the two middle ones; 0 of none. */
  public static double of(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    if (sorted.length == 0) {
      return 0;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
