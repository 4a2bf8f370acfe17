package dev.katas.runner.protocol;

import java.util.EnumSet;
import java.util.Set;

/** What a check judges: one of the three dimensions of code, or the form of an answer in prose. */
public enum Dimension {
  /** Do the answers follow the contract? */
  CORRECTNESS("correctness"),
  /** Does the counted work stay within the bound? */
  COMPLEXITY("complexity"),
  /** Do concurrent calls behave like some order of single calls? */
  THREAD_SAFETY("threadSafety"),
  /** Are the parts of a behavioural answer there? Form only; never beside the other three. */
  STRUCTURE("structure");

  private final String id;

  Dimension(String id) {
    this.id = id;
  }

  /** Returns the dimensions that code is graded in. */
  public static Set<Dimension> ofCode() {
    return EnumSet.complementOf(EnumSet.of(STRUCTURE));
  }

  /** Returns the name used in reports and folders, such as {@code threadSafety}. */
  public String id() {
    return id;
  }
}
