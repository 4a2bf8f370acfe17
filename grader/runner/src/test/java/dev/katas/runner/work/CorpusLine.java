package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;

/**
 * What was found of one sample's operation: a line between the JVM that measures and the test.
 *
 * @param expected the growth that it has
 * @param found the growth that it was seen to have
 * @param bounded how it is judged when the bound is what it has
 * @param stricter how it is judged when the bound is the class below
 * @param points the deciding pattern's figures
 */
record CorpusLine(
    String sample,
    Basis basis,
    Growth expected,
    Growth found,
    Judgement.Outcome bounded,
    Judgement.Outcome stricter,
    String points) {

  static CorpusLine of(String[] parts) {
    if (parts.length != 7) {
      throw new AssertionError("unexpected output: " + String.join(" ", parts));
    }
    return new CorpusLine(
        parts[0],
        Basis.valueOf(parts[1]),
        Growth.valueOf(parts[2]),
        Growth.valueOf(parts[3]),
        Judgement.Outcome.valueOf(parts[4]),
        Judgement.Outcome.valueOf(parts[5]),
        parts[6]);
  }

  static Judgement judge(Growth bound, List<WorkSeries> series) {
    return GrowthJudge.judge(bounded(bound).with(series));
  }

  /** Returns a measurement with a bound, and without series yet. */
  static WorkMeasurement bounded(Growth bound) {
    return new WorkMeasurement("", "n", bound.name(), "", List.of(), "");
  }

  String printed() {
    return String.join(
        "\t",
        sample,
        basis.name(),
        expected.name(),
        found.name(),
        bounded.name(),
        stricter.name(),
        points);
  }

  boolean exact() {
    return expected == found;
  }

  /** Tells whether a bound that it breaks was said to hold. */
  boolean missed() {
    return expected != Growth.CONSTANT && stricter == Judgement.Outcome.PASS;
  }

  /** Returns all that must be the same in every run. */
  String verdict() {
    return bounded + " within " + expected + ", " + stricter + " below it";
  }

  String operation() {
    return sample + " " + basis;
  }
}
