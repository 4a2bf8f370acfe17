package dev.katas.runner.work;

import dev.katas.contract.NotSolvedYet;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.SubjectFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes results of one check. */
final class Outcomes {
  private static final String CANDIDATES = "dev.katas.solution";
  private static final int DEEPEST_CAUSE = 8;

  private final String id;
  private final long start = System.nanoTime();

  Outcomes(String id) {
    this.id = id;
  }

  CheckResult judged(Judgement judgement, Measurement measurement) {
    String said = judgement.explanation();
    return switch (judgement.outcome()) {
      case PASS -> result(Status.PASSED, "", "", "", measurement);
      case INCONCLUSIVE -> result(Status.INCONCLUSIVE, said, "", "", measurement);
      case FAIL ->
          result(
              Status.FAILED,
              said,
              judgement.bound().printable(),
              judgement.fitted().printable(),
              measurement);
    };
  }

  CheckResult failed(
      String message, String expected, String actual, @Nullable Measurement measurement) {
    return result(Status.FAILED, message, expected, actual, measurement);
  }

  CheckResult passed(Measurement measurement) {
    return result(Status.PASSED, "", "", "", measurement);
  }

  CheckResult blocked(String message) {
    return result(Status.BLOCKED, message, "", "", null);
  }

  CheckResult inconclusive(String message) {
    return result(Status.INCONCLUSIVE, message, "", "", null);
  }

  /** Says what the candidate's exception means: by its class and place, never by its own words. */
  CheckResult thrown(String operation, Throwable thrown) {
    if (unsolved(thrown)) {
      return result(Status.UNSOLVED, "not solved yet", "", "", null);
    }
    if (thrown instanceof SubjectFault fault) {
      return result(Status.FAILED, String.valueOf(fault.getMessage()), "", "", null);
    }
    return blocked(
        "%s threw %s%s: what it costs cannot be judged"
            .formatted(operation, thrown.getClass().getName(), place(thrown)));
  }

  private static boolean unsolved(Throwable thrown) {
    Throwable at = thrown;
    for (int i = 0; at != null && i < DEEPEST_CAUSE; i++) {
      if (at instanceof NotSolvedYet) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }

  private static String place(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(CANDIDATES)) {
        return " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber());
      }
    }
    return "";
  }

  private CheckResult result(
      Status status,
      String message,
      String expected,
      String actual,
      @Nullable Measurement measurement) {
    long micros = (System.nanoTime() - start) / 1000;
    return new CheckResult(
        id, status, message, expected, actual, List.of(), micros, measurement);
  }
}
