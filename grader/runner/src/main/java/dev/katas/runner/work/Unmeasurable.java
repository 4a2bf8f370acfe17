package dev.katas.runner.work;

/** Says that a solution's work cannot be measured, and why. */
final class Unmeasurable extends Exception {
  private static final long serialVersionUID = 1L;

  private final String why;
  private final boolean solutionsDoing;

  private Unmeasurable(String why, boolean solutionsDoing) {
    super(why, null, false, false);
    this.why = why;
    this.solutionsDoing = solutionsDoing;
  }

  /** The solution works on and on: what cannot be shown for that reason is not won. */
  static Unmeasurable works(String why) {
    return new Unmeasurable(why, true);
  }

  /** It looks as if it did, and may be the machine's doing. */
  static Unmeasurable seems(String why) {
    return new Unmeasurable(why, false);
  }

  boolean solutionsDoing() {
    return solutionsDoing;
  }

  String why() {
    return why;
  }
}
