package dev.katas.cli.render.exercism;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Explanation;
import dev.katas.cli.render.common.Finding;
import dev.katas.cli.render.common.Findings;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.exercism.ExercismResult.ExercismTest;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.json.PublishedJson;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an Exercism test runner answers. A task there is a dimension here. Checks that are
 * not counted (void, inconclusive) are left out: Exercism knows no such outcome, and each would
 * read as a failure.
 */
public final class ExercismRenderer implements ReportRenderer {
  static final int LONGEST_MESSAGE = 65_535;
  static final int LONGEST_OUTPUT = 500;

  @Override
  public String format() {
    return "exercism";
  }

  @Override
  public String fileName() {
    return "results.json";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    String status = status(report.scorecard().verdict());
    boolean error = status.equals("error");
    String message = error ? Shorten.characters(message(report), LONGEST_MESSAGE) : null;
    List<ExercismTest> tests = error ? List.of() : tests(report);
    out.write(PublishedJson.write(new ExercismResult(3, status, message, tests)));
  }

  private static String status(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "pass";
      case FAIL, UNSOLVED, TIMEOUT, CRASH -> "fail";
      case DOES_NOT_COMPILE, REJECTED, GRADER_ERROR -> "error";
    };
  }

  private static String message(Report report) {
    String found =
        Findings.of(report).stream()
            .filter(finding -> finding.kind() == Finding.Kind.COMPILER)
            .map(Finding::located)
            .collect(Collectors.joining("\n"));
    return Visible.text(report.scorecard().headline()) + (found.isEmpty() ? "" : "\n" + found);
  }

  private static List<ExercismTest> tests(Report report) {
    Scorecard card = report.scorecard();
    String printed = Visible.text(report.evidence().output());
    List<ExercismTest> tests = new ArrayList<>();
    for (ScoredDimension dimension : card.dimensions()) {
      for (ScoredCheck check : dimension.checks()) {
        if (check.outcome() != Outcome.VOID && check.outcome() != Outcome.INCONCLUSIVE) {
          tests.add(test(check, tests.isEmpty() ? printed : ""));
        }
      }
    }
    for (RuleEvidence rule : report.evidence().rules()) {
      tests.add(rule(rule));
    }
    return tests;
  }

  private static ExercismTest test(ScoredCheck check, String printed) {
    return new ExercismTest(
        Visible.line(check.title()),
        // The hidden test's code is not shown; what it asks is, and how to see it again.
        "// %s, %s, %s points: %s"
            .formatted(
                Phrases.of(check.dimension()),
                check.level(),
                Phrases.points(check.max()),
                Visible.line(check.title())),
        switch (check.outcome()) {
          case WON -> "pass";
          case LOST -> "fail";
          case BLOCKED, VOID, INCONCLUSIVE -> "error";
        },
        explanation(check),
        printed.isBlank() ? null : Shorten.characters(printed, LONGEST_OUTPUT),
        task(check.dimension()));
  }

  private static int task(Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> 1;
      case COMPLEXITY -> 2;
      case THREAD_SAFETY -> 3;
      case STRUCTURE -> 1; // the only one of its report
    };
  }

  private static @Nullable String explanation(ScoredCheck check) {
    if (check.outcome() == Outcome.WON) {
      return null;
    }
    String text = Explanation.withReplay(check);
    return Shorten.characters(text.isEmpty() ? Phrases.of(check.outcome()) : text, LONGEST_MESSAGE);
  }

  private static ExercismTest rule(RuleEvidence rule) {
    boolean broken = !rule.violations().isEmpty();
    String name = "Design rule %s: %s".formatted(rule.id(), Visible.line(rule.because()));
    String found =
        rule.violations().stream()
            .map(
                v ->
                    "%s:%d: %s".formatted(Visible.line(v.file()), v.line(), Visible.line(v.what())))
            .collect(Collectors.joining("\n"));
    return new ExercismTest(
        name,
        "// " + name,
        broken ? "fail" : "pass",
        broken ? Shorten.characters(found, LONGEST_MESSAGE) : null,
        null,
        null);
  }
}
