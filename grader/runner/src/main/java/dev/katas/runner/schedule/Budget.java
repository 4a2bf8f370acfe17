package dev.katas.runner.schedule;

/**
 * How many schedules of one scenario are run; never how long that takes.
 *
 * @param single at most so many with one switch; all of them if there are fewer
 * @param several so many with two or three switches: a quarter of them, or what all with two leave,
 *     with three
 * @param evidence so many more, once threads are seen to touch memory without order, to find one
 *     where that shows in an answer
 */
public record Budget(int single, int several, int evidence) {
  /** What a suite uses unless it says otherwise. */
  public static final Budget NORMAL = new Budget(240, 160, 120);

  /**
   * Returns the budget for a scenario of so many threads: with three there are several times as
   * many schedules of two switches as with two, and some mistakes show in a handful of them.
   */
  Budget forThreads(int threads) {
    return threads > 2 ? new Budget(single, 4 * several, evidence) : this;
  }

  /** Returns a smaller budget, for solutions whose own threads make each schedule slow. */
  Budget smaller() {
    return new Budget(single / 3, several / 3, evidence / 3);
  }
}
