package dev.katas.engine.score;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Scorecard.Stretch;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges evidence. A pure function: the same evidence gives the same scorecard, always. */
public final class Scorer {
  private Scorer() {}

  /** Returns the scorecard of a full or partial grade. */
  public static Scorecard score(Evidence evidence) {
    Map<String, CheckResult> results =
        evidence.results().stream()
            .collect(Collectors.toMap(CheckResult::id, Function.identity(), (a, b) -> a));
    List<ScoredDimension> dimensions = new ArrayList<>();
    for (Dimension dimension : dimensions(evidence)) {
      List<ScoredCheck> checks =
          evidence.plan().stream()
              .filter(check -> check.dimension() == dimension && check.level() != Level.L4)
              .map(check -> CheckScorer.score(evidence, check, results.get(check.id())))
              .toList();
      dimensions.add(dimension(evidence, dimension, checks, results));
    }
    List<RuleEvidence> broken =
        evidence.rules().stream().filter(rule -> !rule.violations().isEmpty()).toList();
    Verdict verdict = Verdicts.overall(evidence, dimensions, broken);
    double score = verdict == Verdict.UNSOLVED ? 0 : total(dimensions, broken);
    return new Scorecard(
        evidence.kata(),
        evidence.submission(),
        evidence.seed(),
        verdict,
        score,
        Headline.of(verdict, score, evidence, dimensions),
        dimensions,
        stretch(evidence, results),
        broken);
  }

  /** The form of an answer stands alone: it is never mixed with the dimensions of code. */
  private static List<Dimension> dimensions(Evidence evidence) {
    boolean answer =
        evidence.plan().stream().anyMatch(check -> check.dimension() == Dimension.STRUCTURE);
    return answer ? List.of(Dimension.STRUCTURE) : List.copyOf(Dimension.ofCode());
  }

  private static ScoredDimension dimension(
      Evidence evidence,
      Dimension dimension,
      List<ScoredCheck> checks,
      Map<String, CheckResult> results) {
    double points = checks.stream().mapToDouble(ScoredCheck::points).sum();
    double max = checks.stream().filter(Scorer::isJudged).mapToDouble(ScoredCheck::max).sum();
    List<CheckResult> own =
        checks.stream().map(check -> results.get(check.id())).filter(r -> r != null).toList();
    return new ScoredDimension(
        dimension, points, max, Verdicts.dimension(evidence, checks, own), checks);
  }

  /** A void or inconclusive check is nobody's fault: it is left out of what could be won. */
  private static boolean isJudged(ScoredCheck check) {
    return check.outcome() != Outcome.VOID && check.outcome() != Outcome.INCONCLUSIVE;
  }

  private static double total(List<ScoredDimension> dimensions, List<RuleEvidence> broken) {
    double won = dimensions.stream().mapToDouble(ScoredDimension::points).sum();
    double max = dimensions.stream().mapToDouble(ScoredDimension::max).sum();
    double off = broken.stream().mapToInt(RuleEvidence::points).sum();
    double score = max == 0 ? 0 : 100 * won / max - off;
    return Math.max(0, Math.round(score * 10) / 10.0);
  }

  private static Stretch stretch(Evidence evidence, Map<String, CheckResult> results) {
    List<PlannedCheck> planned =
        evidence.plan().stream().filter(check -> check.level() == Level.L4).toList();
    List<ScoredCheck> checks =
        planned.stream()
            .map(check -> CheckScorer.score(evidence, check, results.get(check.id())))
            .toList();
    int won = (int) checks.stream().filter(check -> check.outcome() == Outcome.WON).count();
    return new Stretch(won, won == checks.size() && won > 0, checks);
  }
}
