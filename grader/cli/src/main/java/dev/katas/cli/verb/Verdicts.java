package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Status;
import org.jspecify.annotations.Nullable;

/** What a run's outcome is as an exit code. */
final class Verdicts {
  private Verdicts() {}

  /** Returns the exit code of a graded submission. */
  static ExitCode exitCode(Report report, @Nullable Double failUnder) {
    Verdict verdict = report.scorecard().verdict();
    return switch (verdict) {
      case DOES_NOT_COMPILE, REJECTED -> ExitCode.DOES_NOT_COMPILE;
      case UNSOLVED -> ExitCode.UNSOLVED;
      case GRADER_ERROR -> ExitCode.FAULT;
      case PASS, FAIL, TIMEOUT, CRASH -> graded(report, failUnder);
    };
  }

  private static ExitCode graded(Report report, @Nullable Double failUnder) {
    if (!anyRan(report.evidence())) {
      // A run in which no test ran never ends with 0, whatever the score says. Whose fault it was
      // tells whether there are results at all: checks are blocked by what the submission does.
      return report.evidence().results().isEmpty() ? ExitCode.FAULT : ExitCode.BELOW;
    }
    return failUnder != null && report.scorecard().score() < failUnder
        ? ExitCode.BELOW
        : ExitCode.OK;
  }

  /** Returns the exit code of a run of the visible tests. */
  static ExitCode tested(Evidence evidence) {
    if (evidence.fault() != null) {
      return ExitCode.FAULT;
    }
    if (!evidence.compile().ok()) {
      return ExitCode.DOES_NOT_COMPILE;
    }
    if (evidence.unsolved() || onlyUnsolved(evidence)) {
      return ExitCode.UNSOLVED;
    }
    if (!anyRan(evidence) || count(evidence, Status.FAULT) > 0) {
      return ExitCode.FAULT;
    }
    return count(evidence, Status.PASSED) == evidence.plan().size() ? ExitCode.OK : ExitCode.BELOW;
  }

  private static boolean onlyUnsolved(Evidence evidence) {
    return count(evidence, Status.UNSOLVED) > 0
        && count(evidence, Status.UNSOLVED) == evidence.results().size();
  }

  private static boolean anyRan(Evidence evidence) {
    return evidence.results().stream()
        .anyMatch(result -> result.status() != Status.BLOCKED && result.status() != Status.FAULT);
  }

  private static long count(Evidence evidence, Status status) {
    return evidence.results().stream().filter(result -> result.status() == status).count();
  }
}
