package dev.katas.agent.work;

/** Stands in for the probe: adds everything to one counter. */
public final class FakeProbe {
  private static long count;

  private FakeProbe() {}

  static long take() {
    long taken = count;
    count = 0;
    return taken;
  }

  /** Adds 1. */
  public static void hit() {
    count++;
  }

  /** Adds a weight. */
  public static void hit(int weight) {
    count += Math.max(0, weight);
  }

  /** Adds a weight. */
  public static void hit(long weight) {
    count += Math.max(0, weight);
  }

  /** Adds a length. */
  public static void mismatch(int length, int scale) {
    count += length;
  }

  /** Adds an array's length. */
  public static void cloned(Object array) {
    count += java.lang.reflect.Array.getLength(array);
  }

  /** Adds an array's length. */
  public static void built(Object array) {
    count += java.lang.reflect.Array.getLength(array);
  }
}
