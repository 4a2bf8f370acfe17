package dev.katas.engine;

import org.jspecify.annotations.Nullable;

/** The grader's own failure: never charged to a candidate. */
public final class GraderFault extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the fault.
   *
   * @param message a sentence that says what failed
   * @param cause what went wrong underneath, if anything did
   */
  public GraderFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
