package dev.katas.runner.suite;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;

/** A check that is measured (work counted, schedules explored) rather than asserted. */
public interface MeasuredCheck {
  /** Returns how the check is registered. Called before any class of the candidate is loaded. */
  PlannedCheck plan();

  /**
   * Measures the candidate's solution.
   *
   * @param context the run's seed and the way to the solution
   * @throws Exception whatever goes wrong outside the candidate's code: the grader's fault
   */
  CheckResult measure(MeasureContext context) throws Exception;
}
