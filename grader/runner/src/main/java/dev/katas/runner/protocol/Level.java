package dev.katas.runner.protocol;

/** How far into the question a check reaches. */
public enum Level {
  /** The question as asked. */
  L1,
  /** The edge cases that production and follow-up questions bring. */
  L2,
  /** Thread safety and complexity at size. */
  L3,
  /** Extensions, outside the 100 points: they earn a badge. */
  L4
}
