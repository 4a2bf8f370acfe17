package dev.katas.runner.protocol;

/** What a check judges: one of the three graded dimensions. */
public enum Dimension {
  /** Do the answers follow the contract? */
  CORRECTNESS("correctness"),
  /** Does the counted work stay within the bound? */
  COMPLEXITY("complexity"),
  /** Do concurrent calls behave like some order of single calls? */
  THREAD_SAFETY("threadSafety");

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /** Returns the name used in reports and folders, such as {@code threadSafety}. */
  public String id() {
    return id;
  }
}
