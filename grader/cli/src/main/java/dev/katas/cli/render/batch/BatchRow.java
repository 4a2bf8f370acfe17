package dev.katas.cli.render.batch;

import dev.katas.engine.report.Report;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import java.util.List;

/**
 * One submission in a summary.
 *
 * @param kata the kata's id
 * @param submission its name in the folder
 * @param verdict the verdict's name
 * @param score 0 to 100
 * @param dimensions the points of each dimension that was asked for
 * @param stretch how many stretch checks were won
 * @param seed the run's seed
 * @param headline the verdict in a sentence
 * @param reports where its reports are, below the summary
 */
public record BatchRow(
    String kata,
    String submission,
    String verdict,
    double score,
    List<Points> dimensions,
    int stretch,
    long seed,
    String headline,
    String reports) {
  /** Points of one dimension. */
  public record Points(String id, double points, double max) {}

  /** Returns the row of a report. */
  public static BatchRow of(String submission, Report report, String reports) {
    Scorecard card = report.scorecard();
    return new BatchRow(
        card.kata(),
        submission,
        card.verdict().name(),
        card.score(),
        card.dimensions().stream().map(BatchRow::points).toList(),
        card.stretch().won(),
        card.seed(),
        card.headline(),
        reports);
  }

  private static Points points(ScoredDimension dimension) {
    return new Points(dimension.dimension().id(), dimension.points(), dimension.max());
  }
}
