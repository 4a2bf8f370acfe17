package dev.katas.cli.render.junit;

import dev.katas.cli.render.common.Explanation;
import dev.katas.cli.render.common.Finding;
import dev.katas.cli.render.common.Findings;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.junit.JunitCase.End;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.runner.protocol.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Arranges a report as suites: one a dimension, one of design rules, and, where nothing could run,
 * one that says why, so that no reader takes skipped tests for a pass.
 */
final class JunitSuites {
  private JunitSuites() {}

  static List<JunitSuite> of(Report report) {
    List<JunitSuite> suites = new ArrayList<>();
    submission(report).ifPresent(suites::add);
    for (ScoredDimension dimension : report.scorecard().dimensions()) {
      List<JunitCase> cases =
          Stream.concat(
                  dimension.checks().stream(),
                  report.scorecard().stretch().checks().stream()
                      .filter(check -> check.dimension() == dimension.dimension()))
              .map(JunitSuites::check)
              .toList();
      if (!cases.isEmpty()) {
        suites.add(new JunitSuite(dimension.dimension().id(), cases));
      }
    }
    List<RuleEvidence> rules = report.evidence().rules();
    if (!rules.isEmpty()) {
      suites.add(new JunitSuite("rules", rules.stream().map(JunitSuites::rule).toList()));
    }
    return suites;
  }

  private static Optional<JunitSuite> submission(Report report) {
    String headline = Visible.line(report.scorecard().headline());
    String name =
        switch (report.scorecard().verdict()) {
          case DOES_NOT_COMPILE -> "the submission compiles";
          case REJECTED -> "the submission may be graded";
          case UNSOLVED -> "the submission is more than the skeleton";
          case GRADER_ERROR -> "the grader works";
          case PASS, FAIL, TIMEOUT, CRASH -> "";
        };
    if (name.isEmpty()) {
      return Optional.empty();
    }
    boolean fault = name.startsWith("the grader");
    String text =
        Findings.of(report).stream()
            .filter(finding -> finding.kind() == Finding.Kind.COMPILER)
            .map(Finding::located)
            .collect(Collectors.joining("\n"));
    return Optional.of(
        new JunitSuite(
            "submission",
            List.of(new JunitCase(name, 0, fault ? End.BROKEN : End.FAILED, headline, text))));
  }

  private static JunitCase check(ScoredCheck check) {
    boolean stretch = check.level() == Level.L4;
    End end = stretch && check.outcome() == Outcome.LOST ? End.SKIPPED : end(check.outcome());
    String message =
        check.outcome() == Outcome.LOST
            ? (stretch ? "stretch, outside the 100: " : "") + Visible.line(check.message())
            : Phrases.of(check.outcome());
    return new JunitCase(
        Visible.line("%s: %s".formatted(check.id(), check.title())),
        check.micros() / 1e6,
        end,
        end == End.PASSED ? "" : message,
        end == End.PASSED ? "" : Explanation.withReplay(check));
  }

  private static End end(Outcome outcome) {
    return switch (outcome) {
      case WON -> End.PASSED;
      case LOST -> End.FAILED;
      case BLOCKED, INCONCLUSIVE -> End.SKIPPED;
      case VOID -> End.BROKEN;
    };
  }

  private static JunitCase rule(RuleEvidence rule) {
    boolean broken = !rule.violations().isEmpty();
    String found =
        rule.violations().stream()
            .map(
                v ->
                    "%s:%d: %s".formatted(Visible.line(v.file()), v.line(), Visible.line(v.what())))
            .collect(Collectors.joining("\n"));
    return new JunitCase(
        rule.id(),
        0,
        broken ? End.FAILED : End.PASSED,
        broken ? "-%d points: %s".formatted(rule.points(), Visible.line(rule.because())) : "",
        found);
  }
}
