package dev.katas.cli.render.gradescope;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Explanation;
import dev.katas.cli.render.common.Finding;
import dev.katas.cli.render.common.Findings;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.RatingWords;
import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.gradescope.GradescopeResult.GradescopeTest;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.json.PublishedJson;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a Gradescope autograder answers. A grader's fault has no score at all, so that
 * nothing is charged: Gradescope then shows the run as one that did not come off.
 */
public final class GradescopeRenderer implements ReportRenderer {
  private static final int LONGEST = 20_000;
  private static final String VISIBLE = "visible";

  @Override
  public String format() {
    return "gradescope";
  }

  @Override
  public String fileName() {
    return "results.json";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    Scorecard card = report.scorecard();
    boolean judged = card.verdict() != Verdict.GRADER_ERROR;
    out.write(
        PublishedJson.write(
            new GradescopeResult(
                judged ? card.score() : null,
                seconds(report),
                output(report),
                "text",
                VISIBLE,
                "hidden",
                extra(report),
                tests(report, judged))));
  }

  private static double seconds(Report report) {
    return report.evidence().millis().values().stream().mapToLong(Long::longValue).sum() / 1000.0;
  }

  private static String output(Report report) {
    String found =
        Findings.of(report).stream()
            .filter(finding -> finding.kind() == Finding.Kind.COMPILER)
            .map(Finding::located)
            .collect(Collectors.joining("\n"));
    String rated =
        report.ratings().isEmpty()
            ? ""
            : "\n\n%s:\n%s"
                .formatted(RatingWords.TITLE, String.join("\n", RatingWords.lines(report)));
    return Shorten.characters(
        (Visible.text(report.scorecard().headline()) + "\n" + found).strip() + rated, LONGEST);
  }

  private static Map<String, Object> extra(Report report) {
    Scorecard card = report.scorecard();
    Map<String, Object> extra = new TreeMap<>();
    extra.put("kata", card.kata());
    extra.put("seed", card.seed());
    extra.put("verdict", card.verdict().name());
    extra.put("stretchBadge", card.stretch().badge());
    extra.put("hintsTaken", report.evidence().hintsTaken());
    if (!report.ratings().isEmpty()) {
      extra.put("ratedByPeople", report.ratings());
    }
    return extra;
  }

  private static List<GradescopeTest> tests(Report report, boolean judged) {
    List<GradescopeTest> tests = new ArrayList<>();
    int section = 1;
    for (ScoredDimension dimension : report.scorecard().dimensions()) {
      int number = 1;
      for (ScoredCheck check : dimension.checks()) {
        tests.add(test(check, "%d.%d".formatted(section, number++), judged));
      }
      section++;
    }
    int number = 1;
    for (RuleEvidence rule : report.evidence().rules()) {
      tests.add(rule(rule, "%d.%d".formatted(section, number++), judged));
    }
    number = 1;
    for (ScoredCheck check : report.scorecard().stretch().checks()) {
      tests.add(stretch(check, "%d.%d".formatted(section + 1, number++)));
    }
    return tests;
  }

  private static GradescopeTest test(ScoredCheck check, String number, boolean judged) {
    boolean counted =
        judged && check.outcome() != Outcome.VOID && check.outcome() != Outcome.INCONCLUSIVE;
    return new GradescopeTest(
        counted ? check.points() : null,
        counted ? check.max() : null,
        counted ? (check.outcome() == Outcome.WON ? "passed" : "failed") : null,
        Visible.line(check.title()),
        number,
        text(check),
        List.of(check.dimension().id(), check.level().name(), check.id()),
        VISIBLE);
  }

  /** A stretch check costs nothing, so it is never shown as failed. */
  private static GradescopeTest stretch(ScoredCheck check, String number) {
    return new GradescopeTest(
        null,
        null,
        check.outcome() == Outcome.WON ? "passed" : null,
        "Stretch: " + Visible.line(check.title()),
        number,
        text(check),
        List.of(check.dimension().id(), check.level().name(), check.id()),
        VISIBLE);
  }

  private static GradescopeTest rule(RuleEvidence rule, String number, boolean judged) {
    boolean broken = !rule.violations().isEmpty();
    String found =
        rule.violations().stream()
            .map(
                v ->
                    "%s:%d: %s".formatted(Visible.line(v.file()), v.line(), Visible.line(v.what())))
            .collect(Collectors.joining("\n"));
    return new GradescopeTest(
        judged ? (broken ? -(double) rule.points() : 0.0) : null,
        judged ? 0.0 : null,
        judged ? (broken ? "failed" : "passed") : null,
        "Design rule %s: %s".formatted(rule.id(), Visible.line(rule.because())),
        number,
        Shorten.characters(found, LONGEST),
        List.of("rules", rule.id()),
        VISIBLE);
  }

  private static String text(ScoredCheck check) {
    String status = check.outcome() == Outcome.LOST ? "" : Phrases.of(check.outcome());
    @Nullable String why = check.outcome() == Outcome.WON ? null : Explanation.withReplay(check);
    String text = why == null || why.isEmpty() ? status : (status + "\n" + why).strip();
    return Shorten.characters(text, LONGEST);
  }
}
