package dev.katas.runner.junit;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestIdentifier;

/** The check that is running, with the cases it has run so far if it has several. */
final class RunningCheck {
  private final String id;
  private final long start = System.nanoTime();
  private final List<Case> failed = new ArrayList<>();
  private int cases;

  RunningCheck(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  long micros() {
    return (System.nanoTime() - start) / 1000;
  }

  void addCase(TestIdentifier test, TestExecutionResult outcome) {
    if (test.isTest()) {
      cases++;
    }
    if (outcome.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      failed.add(new Case(test.getDisplayName(), outcome));
    }
  }

  CheckResult result(FailureReader reader) {
    if (failed.isEmpty()) {
      return FailureReader.result(id, Status.PASSED, "", micros());
    }
    CheckResult first = reader.read(id, failed.get(0).outcome(), micros());
    String head = "%d of %d cases failed. First: ".formatted(failed.size(), cases);
    List<String> names = failed.stream().map(failure -> "fails: " + failure.name()).toList();
    return new CheckResult(
        id,
        first.status(),
        head + first.message(),
        first.expected(),
        first.actual(),
        Stream.concat(names.stream(), first.steps().stream()).toList(),
        first.micros(),
        null);
  }

  CheckResult unfinished(FailureReader reader) {
    if (failed.isEmpty()) {
      String message = "The check began and never ended: what the solution threw broke the run.";
      return FailureReader.result(id, Status.FAILED, message, micros());
    }
    return reader.read(id, failed.get(0).outcome(), micros());
  }

  private record Case(String name, TestExecutionResult outcome) {}
}
