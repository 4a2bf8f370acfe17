package dev.katas.engine.score;

import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.Measurement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one submission.
 *
 * @param kata the kata's id
 * @param submission how the submission was named
 * @param seed the run's seed
 * @param verdict of the whole
 * @param score 0 to 100: points won of those that could be judged, less what design rules take off
 * @param headline the verdict in one sentence
 * @param dimensions the three, in order
 * @param stretch the L4 checks, outside the score
 * @param deductions the broken design rules
 */
public record Scorecard(
    String kata,
    String submission,
    long seed,
    Verdict verdict,
    double score,
    String headline,
    List<ScoredDimension> dimensions,
    Stretch stretch,
    List<RuleEvidence> deductions) {

  /**
   * One dimension.
   *
   * @param points won
   * @param max that could be won: void and inconclusive checks are left out
   */
  public record ScoredDimension(
      Dimension dimension, double points, double max, Verdict verdict, List<ScoredCheck> checks) {}

  /**
   * The stretch level.
   *
   * @param won how many of its checks were won
   * @param badge whether all of them were
   * @param checks the L4 checks of all dimensions
   */
  public record Stretch(int won, boolean badge, List<ScoredCheck> checks) {}

  /**
   * One check.
   *
   * @param points won, 0 or {@code max}
   * @param max what it is worth
   * @param message what a person should read first; empty when won
   * @param expected what the contract asks for; may be empty
   * @param actual what happened; may be empty
   * @param steps the minimal case; may be empty
   * @param measurement the measure's evidence, if there is one
   * @param replay the command that replays this check; empty when won
   */
  public record ScoredCheck(
      String id,
      String title,
      Dimension dimension,
      Level level,
      double points,
      double max,
      Outcome outcome,
      String message,
      String expected,
      String actual,
      List<String> steps,
      @Nullable Measurement measurement,
      long micros,
      String replay) {}
}
