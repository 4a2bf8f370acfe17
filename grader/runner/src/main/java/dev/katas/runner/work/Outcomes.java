package dev.katas.runner.work;

import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.SubjectFault;
import dev.katas.runner.suite.Thrown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes results of one check. */
final class Outcomes {
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

  /**
   * Says what it means that there is no measurement: where that is the solution's doing, the points
   * stay in what could have been won. Else a thread that never rests would be a way round them.
   */
  CheckResult unmeasurable(Unmeasurable unmeasurable) {
    return unmeasurable.solutionsDoing()
        ? blocked(unmeasurable.why())
        : inconclusive(unmeasurable.why());
  }

  /** Says what the candidate's exception means: by its class and place, never by its own words. */
  CheckResult thrown(String operation, Throwable throwable) {
    Thrown thrown = Thrown.of(throwable);
    if (thrown.isNotSolvedYet()) {
      return result(Status.UNSOLVED, "Not solved yet.", "", "", null);
    }
    if (throwable instanceof SubjectFault fault) {
      return result(Status.FAILED, sentence(fault), "", "", null);
    }
    return blocked(
        "%s threw %s: what it costs cannot be judged.".formatted(operation, thrown.describe()));
  }

  private static String sentence(SubjectFault fault) {
    Throwable cause = fault.getCause();
    String text = String.valueOf(fault.getMessage());
    return cause == null ? text : text + ": " + Thrown.of(cause).describe();
  }

  private CheckResult result(
      Status status,
      String message,
      String expected,
      String actual,
      @Nullable Measurement measurement) {
    long micros = (System.nanoTime() - start) / 1000;
    return new CheckResult(id, status, message, expected, actual, List.of(), micros, measurement);
  }
}
