package dev.katas.runner.suite;

import org.jspecify.annotations.Nullable;

/**
 * The way from a suite to what the controller offers outside the fork, such as stub web sites.
 *
 * <p>Questions travel over the fork's private channel: a submission can neither ask nor listen.
 */
public final class Outside {
  private static volatile @Nullable Line line;

  private Outside() {}

  /** Carries questions to the controller and waits for the answers. */
  @FunctionalInterface
  public interface Line {
    /**
     * Asks.
     *
     * @throws IllegalStateException if the controller cannot answer: the grader's fault
     */
    byte[] ask(String service, byte[] question);
  }

  /** Sets the line. Called once by the fork, before any suite runs. */
  public static void use(Line toController) {
    line = toController;
  }

  /**
   * Asks the controller.
   *
   * @param service what is asked, such as {@code web}
   * @param question in the service's own words
   * @throws IllegalStateException if it cannot answer: the grader's fault
   */
  public static byte[] ask(String service, byte[] question) {
    Line current = line;
    if (current == null) {
      throw new IllegalStateException("there is no controller to ask");
    }
    return current.ask(service, question);
  }
}
