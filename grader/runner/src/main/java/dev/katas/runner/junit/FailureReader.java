package dev.katas.runner.junit;

import dev.katas.runner.junit.SuiteSelection.Audience;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.CannotJudge;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.SubjectFault;
import dev.katas.runner.suite.Thrown;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Reads what a test threw: whose failure it is, and how to say it. */
final class FailureReader {
  private final Audience audience;

  FailureReader(Audience audience) {
    this.audience = audience;
  }

  CheckResult read(String id, TestExecutionResult outcome, long micros) {
    Throwable thrown = outcome.getThrowable().orElse(null);
    if (outcome.getStatus() == TestExecutionResult.Status.ABORTED) {
      return result(id, notRun(), "The test was given up: " + text(thrown), micros);
    }
    if (thrown == null) {
      return result(id, Status.FAULT, "The test failed without saying why.", micros);
    }
    return read(id, thrown, micros);
  }

  CheckResult skipped(String id, String reason) {
    return result(id, notRun(), "The test was skipped: " + reason, 0);
  }

  CheckResult outOfMemory(String id, long micros) {
    return result(id, Status.CRASH, "The solution used up the memory it may use.", micros);
  }

  static CheckResult result(String id, Status status, String message, long micros) {
    return new CheckResult(id, status, message, "", "", List.of(), micros, null);
  }

  private CheckResult read(String id, Throwable throwable, long micros) {
    Thrown thrown = Thrown.of(throwable);
    if (thrown.isNotSolvedYet()) {
      return result(id, Status.UNSOLVED, "Not solved yet.", micros);
    }
    if (throwable instanceof CheckFailure failure) {
      return new CheckResult(
          id,
          Status.FAILED,
          text(failure),
          failure.expected(),
          failure.actual(),
          failure.steps(),
          micros,
          null);
    }
    if (throwable instanceof NotAttempted) {
      return result(id, Status.BLOCKED, "Not attempted: " + text(throwable), micros);
    }
    if (throwable instanceof CannotJudge) {
      return result(id, Status.BLOCKED, text(throwable), micros);
    }
    if (throwable instanceof SubjectFault fault) {
      return result(id, Status.FAILED, sentence(fault), micros);
    }
    if (throwable instanceof AssertionFailedError failure) {
      return asserted(id, failure, micros);
    }
    return other(id, throwable, thrown, micros);
  }

  private CheckResult other(String id, Throwable throwable, Thrown thrown, long micros) {
    if (throwable instanceof StackOverflowError) {
      String message = "The solution called itself until the stack was full: " + thrown.describe();
      return result(id, Status.FAILED, message + ".", micros);
    }
    if (audience == Audience.VISIBLE) {
      String message = thrown.message().map(text -> ": " + text).orElse("");
      return result(id, Status.FAILED, thrown.describe() + message, micros);
    }
    if (thrown.isFromCandidate() || thrown.isFromElsewhere()) {
      return result(id, Status.FAILED, "The solution threw " + thrown.describe() + ".", micros);
    }
    if (thrown.isInterrupt()) { // nobody of ours interrupts a thread that checks
      return result(id, Status.FAILED, "The solution interrupted the thread of the check.", micros);
    }
    return result(
        id, Status.FAULT, "The grader's check threw " + thrown.type() + where(throwable), micros);
  }

  private static CheckResult asserted(String id, AssertionFailedError failure, long micros) {
    return new CheckResult(
        id,
        Status.FAILED,
        text(failure),
        value(failure.getExpected()),
        value(failure.getActual()),
        List.of(),
        micros,
        null);
  }

  private static String sentence(SubjectFault fault) {
    Throwable cause = fault.getCause();
    return cause == null ? text(fault) : text(fault) + ": " + Thrown.of(cause).describe();
  }

  private Status notRun() {
    return audience == Audience.VISIBLE ? Status.INCONCLUSIVE : Status.FAULT;
  }

  private static String where(Throwable throwable) {
    StackTraceElement[] trace = throwable.getStackTrace();
    return trace.length == 0 ? "." : " at " + trace[0] + ".";
  }

  /** Only for throwables that are not the candidate's own. */
  private static String text(@Nullable Throwable throwable) {
    return throwable == null ? "" : Objects.requireNonNullElse(throwable.getMessage(), "");
  }

  private static String value(@Nullable ValueWrapper wrapper) {
    return wrapper == null ? "" : Objects.requireNonNullElse(wrapper.getStringRepresentation(), "");
  }
}
