package dev.katas.cli.render.markdown;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Phrases;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a report as Markdown, short enough for a job summary with room for others. */
public final class MarkdownRenderer implements ReportRenderer {
  /** A job summary holds 1 MiB; what remains is for whoever else writes into the same step. */
  static final int MOST_BYTES = 1_000_000;

  private static final int MOST_MESSAGES = 20;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String fileName() {
    return "report.md";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    Summary summary = new Summary(MOST_BYTES);
    Scorecard card = report.scorecard();
    head(report, summary);
    compiler(report.evidence(), summary);
    List<ScoredCheck> graded =
        card.dimensions().stream().flatMap(dimension -> dimension.checks().stream()).toList();
    CheckBlocks.lost("Lost", graded, summary);
    AnswerBlocks.found(graded, summary);
    rules(card, summary);
    CheckBlocks.other("Not judged: something earlier failed", graded, Outcome.BLOCKED, summary);
    CheckBlocks.other("Cannot tell: not counted", graded, Outcome.INCONCLUSIVE, summary);
    CheckBlocks.other("The grader failed here: not counted", graded, Outcome.VOID, summary);
    CheckBlocks.lost("Stretch, not won", card.stretch().checks(), summary);
    coverage(report.evidence(), summary);
    AnswerBlocks.ratings(report, summary);
    summary.add(circumstances(report));
    out.write(summary.toString());
  }

  private static void head(Report report, Summary summary) {
    Scorecard card = report.scorecard();
    boolean judged = card.verdict() != Verdict.GRADER_ERROR;
    summary.add(
        "## %s %s %s: %s%s"
            .formatted(
                mark(card.verdict()),
                card.kata(),
                Markdown.text(report.evidence().title()),
                Phrases.of(card.verdict()),
                judged ? ", %s of 100".formatted(Phrases.points(card.score())) : ""));
    summary.add(Markdown.text(card.headline()));
    StringBuilder table = new StringBuilder("| | points | of | |\n| --- | ---: | ---: | --- |\n");
    for (ScoredDimension dimension : card.dimensions()) {
      if (!dimension.checks().isEmpty()) {
        table.append(
            "| %s | %s | %s | %s |\n"
                .formatted(
                    Phrases.of(dimension.dimension()),
                    Phrases.points(dimension.points()),
                    Phrases.points(dimension.max()),
                    Phrases.of(dimension.verdict())));
      }
    }
    double off = card.deductions().stream().mapToDouble(RuleEvidence::points).sum();
    if (off > 0) {
      table.append("| design rules | -%s | | |\n".formatted(Phrases.points(off)));
    }
    int stretch = card.stretch().checks().size();
    if (stretch > 0) {
      table.append(
          "| stretch, outside the 100 | %d | %d | %s |\n"
              .formatted(card.stretch().won(), stretch, card.stretch().badge() ? "badge" : ""));
    }
    summary.add(table.toString());
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "✅";
      case FAIL, TIMEOUT, CRASH, DOES_NOT_COMPILE, REJECTED -> "❌";
      case UNSOLVED -> "⬜";
      case GRADER_ERROR -> "⚠️";
    };
  }

  private static void compiler(Evidence evidence, Summary summary) {
    Evidence.CompileEvidence compile = evidence.compile();
    if (!compile.rejected().isEmpty()) {
      summary.add("### Not graded\n\n" + Markdown.text(compile.rejected()));
    }
    if (compile.ok() || compile.diagnostics().isEmpty()) {
      return;
    }
    summary.add(compile.rejected().isEmpty() ? "### Compiler" : "### What may not run");
    compile.diagnostics().stream()
        .limit(MOST_MESSAGES)
        .forEach(
            each ->
                summary.add(
                    "%s\n\n%s"
                        .formatted(
                            Markdown.code(each.file() + ":" + each.line()),
                            Markdown.block("text", each.message()))));
    int more = compile.diagnostics().size() - MOST_MESSAGES;
    if (more > 0) {
      summary.add("... and %d more messages; the first often cause the rest.".formatted(more));
    }
  }

  private static void rules(Scorecard card, Summary summary) {
    if (card.deductions().isEmpty()) {
      return;
    }
    summary.add("### Design rules broken");
    for (RuleEvidence rule : card.deductions()) {
      StringBuilder block =
          new StringBuilder(
              "- %s, -%d points: %s\n"
                  .formatted(
                      Markdown.code(rule.id()), rule.points(), Markdown.text(rule.because())));
      rule.violations()
          .forEach(
              violation ->
                  block.append(
                      "  - %s %s\n"
                          .formatted(
                              Markdown.code(violation.file() + ":" + violation.line()),
                              Markdown.text(violation.what()))));
      summary.add(block.toString());
    }
  }

  private static void coverage(Evidence evidence, Summary summary) {
    CoverageEvidence coverage = evidence.coverage();
    if (coverage != null && coverage.covered() + coverage.missed() > 0) {
      int all = coverage.covered() + coverage.missed();
      summary.add(
          "The graded checks reach %d of %d lines (informs only)."
              .formatted(coverage.covered(), all));
    }
  }

  private static String circumstances(Report report) {
    Evidence evidence = report.evidence();
    return "<sub>%s, seed %d, %s%s%s</sub>"
        .formatted(
            Markdown.text(evidence.submission()),
            evidence.seed(),
            Markdown.text(evidence.environment().getOrDefault("java", "")),
            isolation(evidence.environment().getOrDefault("isolation", "")),
            evidence.hintsTaken() > 0 ? ", hints taken: " + evidence.hintsTaken() : "");
  }

  private static String isolation(String words) {
    return words.isEmpty() ? "" : ", isolation " + Markdown.text(words);
  }
}
