package dev.katas.runner.work;

/** What is judged about a sequence of calls. */
public enum Basis {
  /** The mean of the calls that ask a finished structure. */
  ASKED,
  /** The most expensive of the calls that ask a finished structure. */
  WORST_ASKED,
  /** All the calls that build the structure, divided by their number: amortised work. */
  BUILT,
  /** The most expensive of the calls that build the structure. */
  WORST_BUILT;

  boolean ofBuild() {
    return this == BUILT || this == WORST_BUILT;
  }

  boolean worst() {
    return this == WORST_ASKED || this == WORST_BUILT;
  }
}
