package dev.katas.engine.score;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.runner.protocol.Dimension;
import java.util.List;
import java.util.Locale;

/** Says the verdict in one sentence. */
final class Headline {
  private Headline() {}

  static String of(
      Verdict verdict, double score, Evidence evidence, List<ScoredDimension> dimensions) {
    boolean answer = dimensions.stream().anyMatch(d -> d.dimension() == Dimension.STRUCTURE);
    return switch (verdict) {
      case PASS ->
          answer
              ? "Every part of the form is there. Whether the content is any good, people rate."
              : "Every point won: %s of 100.".formatted(number(score));
      case FAIL -> "%s of 100: %s.".formatted(number(score), lost(dimensions, evidence));
      case UNSOLVED ->
          answer
              ? "Not answered yet: there are fewer than five words of your own in it."
              : "Not solved yet: the skeleton's methods are still there to be filled in.";
      case TIMEOUT -> "%s of 100: at least one check did not end.".formatted(number(score));
      case CRASH ->
          "%s of 100: the submission ended its JVM at least once.".formatted(number(score));
      case DOES_NOT_COMPILE -> "The submission does not compile; the compiler's words are below.";
      case REJECTED -> "Not graded: " + evidence.compile().rejected();
      case GRADER_ERROR ->
          "The grader failed, not the submission: nothing here is charged. "
              + (evidence.fault() == null ? "" : evidence.fault());
    };
  }

  private static String lost(List<ScoredDimension> dimensions, Evidence evidence) {
    List<ScoredCheck> lost =
        dimensions.stream()
            .flatMap(dimension -> dimension.checks().stream())
            .filter(check -> check.outcome() == Outcome.LOST)
            .toList();
    long rules = evidence.rules().stream().filter(rule -> !rule.violations().isEmpty()).count();
    String checks = lost.size() == 1 ? "1 check lost" : lost.size() + " checks lost";
    return rules == 0 ? checks : checks + ", " + rules + " design rule(s) broken";
  }

  private static String number(double score) {
    return score == Math.rint(score)
        ? Long.toString((long) score)
        : String.format(Locale.ROOT, "%.1f", score);
  }
}
