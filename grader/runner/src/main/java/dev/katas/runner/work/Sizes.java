package dev.katas.runner.work;

import java.util.SplittableRandom;

/**
 * The sizes at which work is measured: doubling, and all shifted by the same factor, which the seed
 * draws, so that no implementation is tuned to them.
 */
final class Sizes {
  private static final int SMALLEST = 64;

  /** How far the seed may shift the sizes down. */
  private static final double JITTER = 0.15;

  private final double factor;

  Sizes(long seed) {
    factor = 1 - JITTER * new SplittableRandom(seed).nextDouble();
  }

  /** Returns the size of a step, from 0; negative steps are for warming up. */
  int at(int step) {
    return (int) Math.round(SMALLEST * Math.pow(2, step) * factor);
  }
}
