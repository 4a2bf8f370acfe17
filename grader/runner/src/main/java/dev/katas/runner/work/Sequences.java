package dev.katas.runner.work;

/** Orders of positions 0 to n-1, the same in every run. */
public final class Sequences {
  private static final double GOLDEN = 0.6180339887498949;

  private Sequences() {}

  /** Returns the position that comes at {@code index} when n positions are visited shuffled. */
  public static int shuffled(int index, int n) {
    long step = Math.max(1, (long) (n * GOLDEN));
    while (greatestCommonDivisor(step, n) != 1) {
      step++;
    }
    return (int) (index * step % n);
  }

  /** Returns a position such that any number of indexes from 0 on are spread evenly. */
  public static int spread(int index, int n) {
    return (int) (((Integer.reverse(index + 1) >>> 1) * (long) n) >>> 31);
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
