package dev.katas.cli.render.markdown;

import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.RatingWords;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import java.util.List;

/** What an answer in prose has that code has not: sentences relied on, and ratings by people. */
final class AnswerBlocks {
  private AnswerBlocks() {}

  static void found(List<ScoredCheck> checks, Summary summary) {
    List<ScoredCheck> found =
        checks.stream()
            .filter(check -> check.dimension() == Dimension.STRUCTURE)
            .filter(check -> check.outcome() == Outcome.WON)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    summary.add("### Found (%d): form only; people rate the content".formatted(found.size()));
    StringBuilder block = new StringBuilder();
    for (ScoredCheck check : found) {
      String message = Markdown.text(check.message());
      block.append(
          "- %s%s\n".formatted(Markdown.code(check.id()), message.isEmpty() ? "" : ": " + message));
      check.steps().forEach(step -> block.append("  - %s\n".formatted(Markdown.text(step))));
    }
    summary.add(block.toString());
  }

  static void ratings(Report report, Summary summary) {
    if (report.ratings().isEmpty()) {
      return;
    }
    StringBuilder table =
        new StringBuilder("### " + RatingWords.TITLE + "\n\n")
            .append("| | median | spread | | |\n| --- | ---: | --- | --- | --- |\n");
    for (CombinedRating rating : report.ratings()) {
      table.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  Markdown.text(rating.competency()),
                  Phrases.points(rating.median()),
                  RatingWords.spread(rating),
                  Markdown.text(RatingWords.each(rating)),
                  rating.talk() ? "far apart: talk about it" : ""));
    }
    summary.add(table.toString());
  }
}
