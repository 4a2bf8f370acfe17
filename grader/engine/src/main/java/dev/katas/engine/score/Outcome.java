package dev.katas.engine.score;

/** What became of a check's points. */
public enum Outcome {
  /** Won by the submission. */
  WON,
  /** Lost by the submission. */
  LOST,
  /** Not judged because something earlier in the submission failed, or was not attempted. */
  BLOCKED,
  /** Not judged because the grader failed: left out of the maximum. */
  VOID,
  /** The measure could not tell: left out of the maximum, and said so. */
  INCONCLUSIVE
}
