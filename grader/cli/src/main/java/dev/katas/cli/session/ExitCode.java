package dev.katas.cli.session;

/** What the process's exit code says; the graver ones come later. */
public enum ExitCode {
  /** Graded, and at or above {@code --fail-under} if that was given. */
  OK(0),
  /** Below {@code --fail-under}; for {@code test}: a visible test failed. */
  BELOW(1),
  /** The submission is still the skeleton. */
  UNSOLVED(4),
  /** The submission does not compile, or was refused before that. */
  DOES_NOT_COMPILE(3),
  /** The command line asks for something that cannot be done. */
  USAGE(2),
  /** The grader's own fault. */
  FAULT(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the process's exit code. */
  public int code() {
    return code;
  }

  /** Returns the graver of two. */
  public ExitCode worse(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
