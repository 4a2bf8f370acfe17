package dev.katas.runner.work;

/** Orders of positions 0 to n-1, the same in every run. */
public final class Sequences {
  private static final double GOLDEN = 0.6180339887498949;
  private static final int LEAST_BITS = 4;

  private Sequences() {}

  /** Returns the position that comes at {@code index} when n positions are visited shuffled. */
  public static int shuffled(int index, int n) {
    int bits = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(n - 1));
    int position = index;
    do {
      position = scattered(position, bits);
    } while (position >= n); // stays a permutation: each cycle is walked to its next small position
    return position;
  }

  /** A permutation of the numbers of so many bits: each step of it can be undone. */
  private static int scattered(int number, int bits) {
    int mask = (1 << bits) - 1;
    int half = (bits + 1) / 2;
    int x = number;
    for (int round = 0; round < 3; round++) {
      x = (x * 0x9E3779B1 + 0x5F356495) & mask;
      x ^= x >>> half;
      x = x * 0x85EBCA6B & mask;
      x ^= x >>> (half - 1);
    }
    return x;
  }

  /**
   * Returns a position such that any number of indexes from 0 on are spread evenly, and none is a
   * simple fraction of n, where a binary search would look first.
   */
  public static int spread(int index, int n) {
    double turns = (index + 1) * GOLDEN;
    return (int) ((turns - Math.floor(turns)) * n);
  }
}
