package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;

/** Counts the work of calls: on the calling thread, and on all threads that the candidate runs. */
final class Meter {
  private final Budget budget;
  private final Background background = new Background();

  Meter(Budget budget) {
    this.budget = budget;
  }

  /** Returns the calling thread's work in one call. */
  <S> long once(Call<? super S> call, S subject) throws CandidateFailure, Endless {
    long before = WorkCounting.own();
    long stop = before + budget.call();
    Throwable thrown = null;
    WorkCounting.stopAt(stop);
    try {
      call.on(subject);
    } catch (Throwable e) {
      thrown = e;
    } finally {
      WorkCounting.stopAt(Long.MAX_VALUE);
    }
    long counts = WorkCounting.own() - before;
    if (counts > budget.call()) {
      throw new Endless(budget.call());
    }
    if (thrown != null) {
      throw new CandidateFailure(thrown);
    }
    return counts;
  }

  /**
   * Waits until the candidate's threads rest, and returns their work since the last time.
   *
   * @throws Unmeasurable if they never do
   */
  long settle() throws Unmeasurable, InterruptedException {
    return background.settle(8 * budget.build());
  }
}
