package dev.katas.runner.junit;

import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;

/** Lists the checks of suites without loading anything of the candidate's. */
public final class CheckPlanner {
  private CheckPlanner() {}

  /**
   * Returns the checks in the order in which they run.
   *
   * @throws IllegalStateException if a suite is not well formed: two checks share an id, or a test
   *     of a graded suite is not a check
   */
  public static List<PlannedCheck> plan(SuiteSelection selection) {
    return new CheckRunner(selection, 0).planned();
  }
}
