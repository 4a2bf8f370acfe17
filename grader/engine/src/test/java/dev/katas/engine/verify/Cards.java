package dev.katas.engine.verify;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Scorecard.Stretch;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Scorecards for tests: one check a dimension, and one of the stretch level. */
final class Cards {
  static final String ANSWER = "latest";
  static final String WORK = "work-get";
  static final String THREADS = "threads-new-key";
  static final String STRETCH = "durable";

  private Cards() {}

  /** Returns a report in which everything is won but for some checks. */
  static Report but(Verdict verdict, double score, Map<String, Outcome> outcomes, String... rules) {
    List<ScoredDimension> dimensions =
        List.of(
            dimension(Dimension.CORRECTNESS, check(ANSWER, Dimension.CORRECTNESS, outcomes)),
            dimension(Dimension.COMPLEXITY, check(WORK, Dimension.COMPLEXITY, outcomes)),
            dimension(Dimension.THREAD_SAFETY, check(THREADS, Dimension.THREAD_SAFETY, outcomes)));
    List<RuleEvidence> broken =
        Stream.of(rules)
            .map(id -> new RuleEvidence(id, "why", 5, List.of(new Violation("it", "A.java", 3))))
            .toList();
    Stretch stretch =
        new Stretch(0, false, List.of(check(STRETCH, Dimension.CORRECTNESS, outcomes)));
    Scorecard card =
        new Scorecard("q01", "x", 1, verdict, score, "", dimensions, stretch, broken);
    return new Report(card, evidence());
  }

  private static ScoredDimension dimension(Dimension dimension, ScoredCheck check) {
    return new ScoredDimension(
        dimension, check.points(), check.max(), Verdict.PASS, List.of(check));
  }

  private static ScoredCheck check(
      String id, Dimension dimension, Map<String, Outcome> outcomes) {
    Outcome outcome = outcomes.getOrDefault(id, Outcome.WON);
    return new ScoredCheck(
        id,
        id,
        dimension,
        Level.L1,
        outcome == Outcome.WON ? 10 : 0,
        10,
        outcome,
        "it grows like O(n)",
        "more",
        "less",
        List.of(),
        null,
        1,
        "");
  }

  private static Evidence evidence() {
    return new Evidence(
        Evidence.SCHEMA_VERSION,
        "q01",
        "t",
        "x",
        1,
        "2026-01-31T09:45:02Z",
        new CompileEvidence(true, "", List.of()),
        false,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        "",
        Map.of(),
        Map.of(),
        0,
        null);
  }
}
