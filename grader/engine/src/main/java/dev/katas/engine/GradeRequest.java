package dev.katas.engine;

import dev.katas.engine.catalog.Kata;
import dev.katas.engine.intake.Submission;
import dev.katas.runner.protocol.Dimension;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to grade, and how.
 *
 * @param kata the question
 * @param submission the sources
 * @param seed decides every random choice of the run
 * @param only the dimensions wanted; all three for a full grade
 * @param check the only check wanted, for a replay; null for all
 * @param hintsTaken how many hints the candidate has seen, for the report
 */
public record GradeRequest(
    Kata kata,
    Submission submission,
    long seed,
    Set<Dimension> only,
    @Nullable String check,
    int hintsTaken) {

  /** Copies the set. */
  public GradeRequest {
    only = Set.copyOf(only);
  }
}
