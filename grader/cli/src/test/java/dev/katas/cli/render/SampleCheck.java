package dev.katas.cli.render;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One planned check of a sample and how it ended. */
record SampleCheck(
    PlannedCheck plan,
    Outcome outcome,
    String message,
    String expected,
    String actual,
    List<String> steps,
    @Nullable Measurement measurement) {

  static SampleCheck won(PlannedCheck plan, @Nullable Measurement measurement) {
    return new SampleCheck(plan, Outcome.WON, "", "", "", List.of(), measurement);
  }

  String id() {
    return plan.id();
  }

  SampleCheck lost(
      String message, String expected, String actual, List<String> steps, @Nullable Measurement m) {
    return new SampleCheck(plan, Outcome.LOST, message, expected, actual, steps, m);
  }

  SampleCheck inconclusive(String message, Measurement m) {
    return new SampleCheck(plan, Outcome.INCONCLUSIVE, message, "", "", List.of(), m);
  }

  SampleCheck end(Outcome end, String message) {
    return new SampleCheck(plan, end, message, "", "", List.of(), null);
  }

  ScoredCheck scored(String submission) {
    boolean won = outcome == Outcome.WON;
    return new ScoredCheck(
        plan.id(),
        plan.title(),
        plan.dimension(),
        plan.level(),
        won ? plan.points() : 0,
        plan.points(),
        outcome,
        message,
        expected,
        actual,
        steps,
        measurement,
        micros(),
        won
            ? ""
            : "./kata grade q01 --submission '%s' --seed 20260101 --check %s"
                .formatted(submission, plan.id()));
  }

  CheckResult result() {
    return new CheckResult(
        plan.id(),
        SampleBuilder.status(outcome),
        message,
        expected,
        actual,
        steps,
        micros(),
        measurement);
  }

  private long micros() {
    return 900L + 137L * plan.id().length() * plan.points();
  }
}
