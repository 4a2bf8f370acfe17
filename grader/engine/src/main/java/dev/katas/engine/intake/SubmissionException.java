package dev.katas.engine.intake;

/** Says in a sentence why a folder, archive or name is not a submission, and how to mend it. */
public final class SubmissionException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the sentence
   */
  public SubmissionException(String message) {
    super(message);
  }
}
