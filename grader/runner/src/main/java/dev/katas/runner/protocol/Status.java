package dev.katas.runner.protocol;

/** How one check ended inside the fork. */
public enum Status {
  /** The submission did what was asked. */
  PASSED,
  /** It did not: the result's message says how. */
  FAILED,
  /** A method of the skeleton that nobody filled in was reached. */
  UNSOLVED,
  /** The measure cannot tell: never guessed, never charged as a failure. */
  INCONCLUSIVE,
  /** It could not be judged because something earlier is broken in the submission. */
  BLOCKED,
  /** It ran longer than a check may. */
  TIMEOUT,
  /** The fork ended while it ran: an exit, a fatal error, or no memory left. */
  CRASH,
  /** The grader itself failed: never charged to the candidate. */
  FAULT
}
