package dev.katas.runner.suite;

/** Says that the submission does not offer an optional part, so that there is nothing to judge. */
public final class NotAttempted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param message which part is not offered, in a sentence
   */
  public NotAttempted(String message) {
    super(message);
  }
}
