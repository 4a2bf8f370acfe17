package dev.katas.cli.session;

/** Says in a sentence why what was asked cannot be done, and what to ask instead. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message the sentence
   */
  public UsageException(String message) {
    super(message);
  }
}
