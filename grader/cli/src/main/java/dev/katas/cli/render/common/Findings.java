package dev.katas.cli.render.common;

import dev.katas.cli.render.common.Finding.Kind;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All findings of a report, what costs most first. What the grader is to blame for is none. */
public final class Findings {
  private static final String MAY_BE_GRADED = "A submission that may be graded";

  /** The id of a refusal, before the compiler or after it. */
  public static final String REJECTED = "rejected";

  /** The id of a message of the compiler. */
  public static final String COMPILER = "does-not-compile";

  private Findings() {}

  /** Returns the findings of a report. */
  public static List<Finding> of(Report report) {
    Evidence evidence = report.evidence();
    Scorecard card = report.scorecard();
    Places places = new Places(evidence.sources());
    List<Finding> findings = new ArrayList<>(compiler(evidence, places));
    List<Finding> costly = new ArrayList<>();
    for (Scorecard.ScoredDimension dimension : card.dimensions()) {
      lost(dimension.checks()).forEach(c -> costly.add(check(c, Kind.CHECK, c.max(), places)));
    }
    card.deductions().forEach(rule -> costly.addAll(rule(rule, places)));
    costly.sort(Comparator.comparingDouble(Finding::points).reversed());
    findings.addAll(costly);
    lost(card.stretch().checks()).forEach(c -> findings.add(check(c, Kind.STRETCH, 0, places)));
    return findings;
  }

  private static List<ScoredCheck> lost(List<ScoredCheck> checks) {
    return checks.stream().filter(check -> check.outcome() == Outcome.LOST).toList();
  }

  private static List<Finding> compiler(Evidence evidence, Places places) {
    List<Finding> findings = new ArrayList<>();
    String rejected = evidence.compile().rejected();
    boolean refused = !rejected.isEmpty();
    if (refused && evidence.compile().diagnostics().isEmpty()) {
      findings.add(
          new Finding(
              REJECTED, Kind.COMPILER, MAY_BE_GRADED, Visible.text(rejected), 0, places.whole()));
    }
    if (!evidence.compile().ok()) {
      for (Diagnostic diagnostic : evidence.compile().diagnostics()) {
        findings.add(
            new Finding(
                refused ? REJECTED : COMPILER,
                Kind.COMPILER,
                refused ? MAY_BE_GRADED : "A submission that compiles",
                Visible.text(diagnostic.message()),
                0,
                places.at(diagnostic.file(), diagnostic.line(), diagnostic.column(), "").stream()
                    .toList()));
      }
    }
    return findings;
  }

  private static Finding check(ScoredCheck check, Kind kind, double points, Places places) {
    return new Finding(
        check.id(),
        kind,
        Visible.line(check.title()),
        Explanation.of(check),
        points,
        places.of(check));
  }

  private static List<Finding> rule(RuleEvidence rule, Places places) {
    List<Finding> findings = new ArrayList<>();
    for (Violation violation : rule.violations()) {
      findings.add(
          new Finding(
              rule.id(),
              Kind.RULE,
              Visible.line(rule.because()),
              "%s. Design rule %s: %s (-%d points)"
                  .formatted(
                      Visible.line(violation.what()),
                      rule.id(),
                      Visible.line(rule.because()),
                      rule.points()),
              rule.points(),
              places.at(violation.file(), violation.line(), 0, "").stream().toList()));
    }
    return findings;
  }
}
