package dev.katas.cli.render.text;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import java.util.List;

/** What an answer's form has, with the sentences that each finding relies on. */
final class FoundSection {
  private FoundSection() {}

  static void write(Scorecard card, Page page) {
    List<ScoredCheck> found =
        card.dimensions().stream()
            .flatMap(dimension -> dimension.checks().stream())
            .filter(check -> check.dimension() == Dimension.STRUCTURE)
            .filter(check -> check.outcome() == Outcome.WON)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    page.heading(
        "FOUND (%d): form only; the content is for people to rate".formatted(found.size()));
    for (ScoredCheck check : found) {
      page.line("");
      page.line(
          "  %s %s  %s"
              .formatted(
                  page.style().good("+"),
                  page.style().bold(check.id()),
                  page.style().dim("%s points".formatted(Page.points(check.max())))));
      page.paragraph("    ", check.message());
      for (String step : check.steps()) {
        page.labelled("relies on", step);
      }
    }
  }
}
