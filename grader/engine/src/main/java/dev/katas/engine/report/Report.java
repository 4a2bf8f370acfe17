package dev.katas.engine.report;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.score.Scorecard;

/**
 * All that any report format shows: the judgement and the evidence behind it.
 *
 * @param scorecard the judgement
 * @param evidence what it was made from
 */
public record Report(Scorecard scorecard, Evidence evidence) {}
