package dev.katas.engine;

import dev.katas.engine.evidence.Evidence;

/** Measures submissions; stateless: a request in, evidence out. */
public interface Grader {
  /**
   * Measures a submission in full, or the part of it that the request asks for.
   *
   * <p>Whatever the submission does is in the evidence. The grader's own failure is too, as {@link
   * Evidence#fault()}.
   *
   * @param progress told of each step, from several threads
   */
  Evidence grade(GradeRequest request, Progress progress);

  /**
   * Compiles a submission together with the kata's visible tests and runs these only.
   *
   * @return evidence whose plan and results are the visible tests, worth no points
   */
  Evidence test(GradeRequest request, Progress progress);

  /**
   * Returns the same grader for use by several threads at once: each then runs fewer processes side
   * by side, so that together they keep all cores busy and none waits for the others.
   *
   * @param jobs how many submissions are graded at once, 1 or more
   */
  Grader sharedBy(int jobs);

  /**
   * Returns the same grader without the byte-code checker: for proving, on hostile submissions of
   * ours, what the layers below it hold. Nobody's submission is ever graded with it.
   */
  Grader withoutChecker();
}
