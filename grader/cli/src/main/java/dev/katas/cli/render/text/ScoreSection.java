package dev.katas.cli.render.text;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import java.util.List;

/** The verdict and the three dimensions. */
final class ScoreSection {
  private static final int BAR = 20;
  private static final List<String> FACTS = List.of("java", "cores", "isolation");

  private ScoreSection() {}

  static void write(Report report, Page page) {
    Scorecard card = report.scorecard();
    Evidence evidence = report.evidence();
    page.line(
        page.style().bold("%s %s".formatted(card.kata(), evidence.title()))
            + "  "
            + verdict(card.verdict(), page)
            + page.style().bold("  %s of 100".formatted(Page.points(card.score()))));
    page.paragraph("", card.headline());
    page.dimmed(circumstances(card, evidence));
    page.line("");
    for (ScoredDimension dimension : card.dimensions()) {
      dimension(dimension, page);
    }
    double off = card.deductions().stream().mapToDouble(RuleEvidence::points).sum();
    if (off > 0) {
      page.line("  %-14s %4s".formatted("design rules", "-" + Page.points(off)));
    }
    stretch(card.stretch(), page);
  }

  private static void dimension(ScoredDimension dimension, Page page) {
    double share = dimension.max() == 0 ? 0 : dimension.points() / dimension.max();
    int full = (int) Math.floor(share * BAR);
    page.line(
        "  %-14s %4s / %-4s [%s%s]  %s"
            .formatted(
                Words.dimension(dimension.dimension()),
                Page.points(dimension.points()),
                Page.points(dimension.max()),
                "#".repeat(full),
                ".".repeat(BAR - full),
                verdict(dimension.verdict(), page)));
  }

  private static void stretch(Scorecard.Stretch stretch, Page page) {
    if (!stretch.checks().isEmpty()) {
      page.line(
          "  %-14s %d of %d won, outside the 100%s"
              .formatted(
                  "stretch (L4)",
                  stretch.won(),
                  stretch.checks().size(),
                  stretch.badge() ? page.style().good("  badge earned") : ""));
    }
  }

  private static String verdict(Verdict verdict, Page page) {
    String word = Words.verdict(verdict);
    return switch (verdict) {
      case PASS -> page.style().good(word);
      case UNSOLVED, GRADER_ERROR -> page.style().warn(word);
      default -> page.style().bad(word);
    };
  }

  private static String circumstances(Scorecard card, Evidence evidence) {
    StringBuilder text = new StringBuilder(card.submission()).append(", seed ").append(card.seed());
    for (String fact : FACTS) {
      String value = evidence.environment().get(fact);
      if (value != null) {
        text.append(", ").append(fact).append(' ').append(value);
      }
    }
    if (evidence.hintsTaken() > 0) {
      text.append(", hints taken: ").append(evidence.hintsTaken());
    }
    return text.toString();
  }
}
