package dev.katas.cli.render.text;

import dev.katas.engine.report.Report;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;

/** What a verdict is worth: nothing found is no proof, and how often such mistakes are found. */
final class TrustSection {
  private TrustSection() {}

  static void write(Report report, Page page) {
    Verdict verdict = report.scorecard().verdict();
    if (report.scorecard().dimensions().stream()
        .anyMatch(dimension -> dimension.dimension() == Dimension.STRUCTURE)) {
      return; // what is found of an answer's form says itself how far it goes
    }
    if (verdict == Verdict.UNSOLVED || verdict == Verdict.GRADER_ERROR) {
      return;
    }
    page.heading("WHAT THIS IS WORTH: nothing found is evidence, not a proof");
    for (ScoredDimension dimension : report.scorecard().dimensions()) {
      if (!dimension.checks().isEmpty()) {
        String id = dimension.dimension().id();
        page.paragraph(
            "  ",
            Words.dimension(dimension.dimension())
                + ": "
                + report.figures().words(report.scorecard().kata(), id));
      }
    }
  }
}
