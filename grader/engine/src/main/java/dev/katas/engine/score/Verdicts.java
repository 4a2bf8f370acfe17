package dev.katas.engine.score;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.util.List;

/** Chooses the verdict of a dimension and of the whole. */
final class Verdicts {
  private Verdicts() {}

  static Verdict dimension(Evidence evidence, List<ScoredCheck> checks, List<CheckResult> results) {
    if (evidence.fault() != null || any(results, Status.FAULT)) {
      return Verdict.GRADER_ERROR;
    }
    if (!evidence.compile().rejected().isEmpty()) {
      return Verdict.REJECTED;
    }
    if (!evidence.compile().ok()) {
      return Verdict.DOES_NOT_COMPILE;
    }
    if (evidence.unsolved() || nothingButUnsolved(results)) {
      return Verdict.UNSOLVED;
    }
    if (any(results, Status.CRASH)) {
      return Verdict.CRASH;
    }
    if (any(results, Status.TIMEOUT)) {
      return Verdict.TIMEOUT;
    }
    boolean all =
        checks.stream()
            .allMatch(c -> c.outcome() == Outcome.WON || c.outcome() == Outcome.INCONCLUSIVE);
    return all ? Verdict.PASS : Verdict.FAIL;
  }

  static Verdict overall(
      Evidence evidence, List<ScoredDimension> dimensions, List<RuleEvidence> broken) {
    if (evidence.fault() != null) {
      return Verdict.GRADER_ERROR;
    }
    if (!evidence.compile().rejected().isEmpty()) {
      return Verdict.REJECTED; // also where the plan was never asked for
    }
    boolean unsolved = evidence.unsolved() || nothingButUnsolved(evidence.results());
    if (unsolved && evidence.compile().ok()) {
      return Verdict.UNSOLVED;
    }
    List<Verdict> gravest =
        List.of(
            Verdict.GRADER_ERROR,
            Verdict.REJECTED,
            Verdict.DOES_NOT_COMPILE,
            Verdict.CRASH,
            Verdict.TIMEOUT,
            Verdict.FAIL,
            Verdict.UNSOLVED);
    List<Verdict> found =
        dimensions.stream()
            .filter(dimension -> !dimension.checks().isEmpty())
            .map(ScoredDimension::verdict)
            .toList();
    for (Verdict verdict : gravest) {
      if (found.contains(verdict)) {
        return verdict == Verdict.UNSOLVED ? Verdict.FAIL : verdict;
      }
    }
    return broken.isEmpty() && !found.isEmpty() ? Verdict.PASS : Verdict.FAIL;
  }

  private static boolean nothingButUnsolved(List<CheckResult> results) {
    return any(results, Status.UNSOLVED)
        && results.stream()
            .allMatch(r -> r.status() == Status.UNSOLVED || r.status() == Status.BLOCKED);
  }

  private static boolean any(List<CheckResult> results, Status status) {
    return results.stream().anyMatch(result -> result.status() == status);
  }
}
