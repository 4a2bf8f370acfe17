package dev.katas.engine.report;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.score.Scorecard;

/**
 * All that any report format shows: the judgement and the evidence behind it.
 *
 * @param scorecard the judgement
 * @param evidence what it was made from
 * @param figures how often the grader finds such mistakes
 */
public record Report(Scorecard scorecard, Evidence evidence, DetectionFigures figures) {
  /** Creates a report that quotes the figures which this build of the grader carries. */
  public Report(Scorecard scorecard, Evidence evidence) {
    this(scorecard, evidence, DetectionFigures.carried());
  }
}
