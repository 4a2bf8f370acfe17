package dev.katas.runner.suite;

/** The run's seed: the only source of randomness that a suite may use. */
public final class RunSeed {
  private static volatile long seed;

  private RunSeed() {}

  /** Sets the seed. Called once by the fork, before any suite runs. */
  public static void use(long value) {
    seed = value;
  }

  /** Returns the seed. */
  public static long get() {
    return seed;
  }
}
