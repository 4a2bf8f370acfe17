package dev.katas.runner.suite;

import java.util.List;

/** A check's failure, told in the contract's words with the smallest case that shows it. */
public final class CheckFailure extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String actual;
  private final List<String> steps;

  /**
   * Creates a failure.
   *
   * @param message one or two sentences in the contract's words
   * @param expected what should have happened
   * @param actual what happened
   * @param steps the smallest case that shows it, a line a step; may be empty
   */
  public CheckFailure(String message, String expected, String actual, List<String> steps) {
    super(message);
    this.expected = expected;
    this.actual = actual;
    this.steps = List.copyOf(steps);
  }

  /** Returns what should have happened. */
  public String expected() {
    return expected;
  }

  /** Returns what happened. */
  public String actual() {
    return actual;
  }

  /** Returns the smallest case that shows it, a line a step. */
  @SuppressWarnings("ReturnsNonNullCollection")
  public List<String> steps() {
    return steps;
  }
}
