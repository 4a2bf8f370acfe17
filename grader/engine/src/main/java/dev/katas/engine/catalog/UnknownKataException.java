package dev.katas.engine.catalog;

/** Says that there is no such kata, and which there are. */
public final class UnknownKataException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message a sentence for the user
   */
  public UnknownKataException(String message) {
    super(message);
  }
}
