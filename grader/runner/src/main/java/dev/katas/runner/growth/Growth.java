package dev.katas.runner.growth;

/** The growth classes that are told apart, from slow to fast. */
public enum Growth {
  /** Does not grow. */
  CONSTANT("O(1)"),
  /** Grows by the same amount with each doubling. */
  LOGARITHMIC("O(log n)"),
  /** Doubles when the size grows fourfold. */
  SQRT("O(sqrt n)"),
  /** Doubles with the size. */
  LINEAR("O(n)"),
  /** A little faster than the size: sorting. */
  LINEARITHMIC("O(n log n)"),
  /** Grows fourfold with each doubling, or faster. */
  QUADRATIC("O(n^2)");

  private final String printable;

  Growth(String printable) {
    this.printable = printable;
  }

  /** Returns the class's function at a size, without a factor. */
  public double at(long size) {
    double n = (double) size;
    return switch (this) {
      case CONSTANT -> 1;
      case LOGARITHMIC -> log2(n);
      case SQRT -> Math.sqrt(n);
      case LINEAR -> n;
      case LINEARITHMIC -> n * log2(n);
      case QUADRATIC -> n * n;
    };
  }

  /** Returns the class as people write it, such as {@code O(log n)}. */
  public String printable() {
    return printable;
  }

  /** Tells whether this class grows no faster than the bound. */
  public boolean within(Growth bound) {
    return compareTo(bound) <= 0;
  }

  private static double log2(double n) {
    return Math.log(n) / Math.log(2);
  }
}
