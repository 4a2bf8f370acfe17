package dev.katas.runner.work;

/** Says that a single call was stopped since it did not come to an end. */
final class Endless extends Exception {
  private static final long serialVersionUID = 1L;

  private final long counts;

  Endless(long counts) {
    super("stopped after %d counts".formatted(counts), null, false, false);
    this.counts = counts;
  }

  long counts() {
    return counts;
  }
}
