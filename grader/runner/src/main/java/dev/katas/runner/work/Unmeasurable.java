package dev.katas.runner.work;

/** Says that a solution's work cannot be measured, and why. */
final class Unmeasurable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;

  Unmeasurable(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  String why() {
    return why;
  }
}
