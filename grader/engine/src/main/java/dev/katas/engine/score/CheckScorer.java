package dev.katas.engine.score;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges one check. */
final class CheckScorer {
  private CheckScorer() {}

  static ScoredCheck score(Evidence evidence, PlannedCheck check, @Nullable CheckResult result) {
    CheckResult present = result != null ? Rejudged.of(result) : missing(evidence, check);
    Outcome outcome = outcome(present.status());
    double points = outcome == Outcome.WON ? check.points() : 0;
    return new ScoredCheck(
        check.id(),
        check.title(),
        check.dimension(),
        check.level(),
        points,
        check.points(),
        outcome,
        present.message(),
        present.expected(),
        present.actual(),
        present.steps(),
        present.measurement(),
        present.micros(),
        outcome == Outcome.WON ? "" : replay(evidence, check));
  }

  private static Outcome outcome(Status status) {
    return switch (status) {
      case PASSED -> Outcome.WON;
      case FAILED, UNSOLVED, TIMEOUT, CRASH -> Outcome.LOST;
      case BLOCKED -> Outcome.BLOCKED;
      case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
      case FAULT -> Outcome.VOID;
    };
  }

  private static CheckResult missing(Evidence evidence, PlannedCheck check) {
    boolean fault = evidence.fault() != null;
    String why =
        fault
            ? "the grader failed before it could judge this"
            : evidence.compile().ok()
                ? "not run"
                : check.dimension() == Dimension.STRUCTURE
                    ? "the answer was not judged"
                    : "the submission has no classes to run";
    return new CheckResult(
        check.id(), fault ? Status.FAULT : Status.BLOCKED, why, "", "", List.of(), 0, null);
  }

  private static String replay(Evidence evidence, PlannedCheck check) {
    String submission = evidence.submission();
    String quoted = submission.contains(" ") ? "'" + submission + "'" : submission;
    return "./kata grade %s --submission %s --seed %d --check %s"
        .formatted(evidence.kata(), quoted, evidence.seed(), check.id());
  }
}
