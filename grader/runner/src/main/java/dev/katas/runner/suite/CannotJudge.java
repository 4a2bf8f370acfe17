package dev.katas.runner.suite;

/** Says that a check has nothing to go by because something it builds on is broken. */
public final class CannotJudge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param message what is broken, and why this check needs it
   */
  public CannotJudge(String message) {
    super(message);
  }
}
