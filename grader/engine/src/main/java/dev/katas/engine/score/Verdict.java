package dev.katas.engine.score;

/** What a whole submission, or one dimension of it, comes out as. */
public enum Verdict {
  /** Every point won. */
  PASS,
  /** At least one point lost. */
  FAIL,
  /** The skeleton, or nothing but it, answered. */
  UNSOLVED,
  /** A check ran out of time. */
  TIMEOUT,
  /** The submission ended its JVM. */
  CRASH,
  /** The compiler refused it. */
  DOES_NOT_COMPILE,
  /** It was not even compiled: not a submission that may run here. */
  REJECTED,
  /** The grader failed; never the candidate's fault. */
  GRADER_ERROR
}
