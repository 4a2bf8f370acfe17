package dev.katas.engine.report;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.score.Scorecard;
import java.util.List;

/**
 * All that any report format shows: the judgement and the evidence behind it.
 *
 * @param scorecard the judgement
 * @param evidence what it was made from
 * @param ratings what people say of the same answer, beside the score and never in it; empty for
 *     code
 * @param figures how often the grader finds such mistakes
 */
public record Report(
    Scorecard scorecard,
    Evidence evidence,
    List<CombinedRating> ratings,
    DetectionFigures figures) {
  /** Copies the ratings. */
  public Report {
    ratings = List.copyOf(ratings);
  }

  /** Creates a report that quotes the figures which this build of the grader carries. */
  public Report(Scorecard scorecard, Evidence evidence, List<CombinedRating> ratings) {
    this(scorecard, evidence, ratings, DetectionFigures.carried());
  }

  /** Creates such a report of an answer or code that nobody rated. */
  public Report(Scorecard scorecard, Evidence evidence) {
    this(scorecard, evidence, List.of());
  }
}
