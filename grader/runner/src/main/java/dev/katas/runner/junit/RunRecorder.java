package dev.katas.runner.junit;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns the launcher's events into results of checks, each exactly once. */
final class RunRecorder implements TestExecutionListener {
  private final CheckIndex index;
  private final MeasuredTestEngine measured;
  private final FailureReader reader;
  private final Set<String> left;
  private final CheckListener listener;
  private @Nullable TestPlan plan;
  private @Nullable RunningCheck running;

  /**
   * Creates a recorder.
   *
   * @param left ids of the checks not reported yet; reported ones are removed
   */
  RunRecorder(
      CheckIndex index,
      MeasuredTestEngine measured,
      FailureReader reader,
      Set<String> left,
      CheckListener listener) {
    this.index = index;
    this.measured = measured;
    this.reader = reader;
    this.left = left;
    this.listener = listener;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    index.find(test.getUniqueId()).ifPresent(this::start);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    for (String id : idsWithin(test)) {
      report(reader.skipped(id, reason));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult outcome) {
    Optional<PlannedCheck> check = index.find(test.getUniqueId());
    RunningCheck current = running;
    if (check.isPresent() && current != null) {
      finish(test, current, outcome);
    } else if (current != null) {
      current.addCase(test, outcome);
    } else if (outcome.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      for (String id : idsWithin(test)) {
        report(reader.read(id, outcome, 0));
      }
    }
  }

  /** Charges the check that was running with having used up the memory. */
  void outOfMemory() {
    RunningCheck current = running;
    running = null;
    if (current != null) {
      report(reader.outOfMemory(current.id(), current.micros()));
    }
  }

  /** Closes a check that began and was never ended: what it threw broke the launcher itself. */
  void closeUnfinished() {
    RunningCheck current = running;
    running = null;
    if (current != null) {
      report(current.unfinished(reader));
    }
  }

  /** Reports whatever is left as the grader's fault. */
  void giveUp() {
    for (String id : List.copyOf(left)) {
      report(FailureReader.result(id, Status.FAULT, "The check was planned but never ran.", 0));
    }
  }

  private void start(PlannedCheck check) {
    running = new RunningCheck(check.id());
    listener.started(check.id());
  }

  private void finish(TestIdentifier test, RunningCheck current, TestExecutionResult outcome) {
    running = null;
    // A candidate may leave its thread interrupted; the next check must not suffer.
    boolean ignored = Thread.interrupted();
    CheckResult result =
        outcome.getStatus() == TestExecutionResult.Status.SUCCESSFUL
            ? success(test, current)
            : reader.read(current.id(), outcome, current.micros());
    report(result);
  }

  private CheckResult success(TestIdentifier test, RunningCheck current) {
    if (measured.check(test.getUniqueId()).isPresent()) {
      return measured
          .result(test.getUniqueId())
          .filter(result -> result.id().equals(current.id()))
          .orElseGet(
              () ->
                  FailureReader.result(
                      current.id(), Status.FAULT, "The check answered no result of its own.", 0));
    }
    return current.result(reader);
  }

  private void report(CheckResult result) {
    if (left.remove(result.id())) {
      listener.finished(result);
    }
  }

  private List<String> idsWithin(TestIdentifier test) {
    List<String> ids = new ArrayList<>();
    index.find(test.getUniqueId()).ifPresent(check -> ids.add(check.id()));
    if (plan != null) {
      for (TestIdentifier inner : plan.getDescendants(test)) {
        index.find(inner.getUniqueId()).ifPresent(check -> ids.add(check.id()));
      }
    }
    return ids;
  }
}
