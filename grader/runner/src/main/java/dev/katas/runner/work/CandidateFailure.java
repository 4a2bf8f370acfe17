package dev.katas.runner.work;

/** What the candidate's code threw while it was measured. */
final class CandidateFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Throwable thrown;

  CandidateFailure(Throwable thrown) {
    super(thrown.getClass().getName(), null, false, false);
    this.thrown = thrown;
  }

  Throwable thrown() {
    return thrown;
  }
}
