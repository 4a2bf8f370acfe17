package dev.katas.engine.catalog;

/** Says what is wrong with the catalog itself: a missing folder or a broken descriptor. */
public final class CatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message a sentence that names the file
   * @param cause what went wrong underneath
   */
  public CatalogException(String message, Throwable cause) {
    super(message, cause);
  }
}
