package dev.katas.runner.suite;

import org.jspecify.annotations.Nullable;

/** Says why the candidate's entry class could not be used; charged to the candidate. */
public final class SubjectFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the fault.
   *
   * @param message a sentence that the candidate can act on
   * @param cause what the candidate's constructor threw, if it did
   */
  public SubjectFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
