package dev.katas.runner.suite;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A measured check that is worth nothing to a solution which does not do the least that is asked of
 * it: what answers the same to everything is easily fast, and safe for threads.
 *
 * @param check what is measured
 * @param works tells, on a solution of its own, whether the least is done
 * @param why says what that is, for the report: a sentence that ends in what it does not do
 */
public record ProvidedCheck(MeasuredCheck check, Callable<Boolean> works, String why)
    implements MeasuredCheck {

  @Override
  public PlannedCheck plan() {
    return check.plan();
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    long start = System.nanoTime();
    String obstacle = obstacle();
    if (obstacle.isEmpty()) {
      return check.measure(context);
    }
    long micros = (System.nanoTime() - start) / 1000;
    return new CheckResult(plan().id(), Status.BLOCKED, obstacle, "", "", List.of(), micros, null);
  }

  /**
   * Returns why there is nothing to measure; empty if there is, or if the check itself can tell.
   */
  private String obstacle() {
    try {
      return works.call() ? "" : why + ".";
    } catch (SubjectFault e) {
      return "";
    } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
      Thrown thrown = Thrown.of(e);
      return thrown.isNotSolvedYet() ? "" : "%s: it threw %s.".formatted(why, thrown.describe());
    }
  }
}
