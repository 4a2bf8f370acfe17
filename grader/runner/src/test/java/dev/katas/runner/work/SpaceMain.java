package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Memories;
import java.util.List;

/** Measures what structures keep, in a JVM that counts, and prints each result. */
final class SpaceMain {
  private static final int SEEDS = 5;

  private SpaceMain() {}

  /** Prints name, seed, status, message and the patterns measured, tab-separated. */
  public static void main(String[] arguments) throws Exception {
    for (String name : arguments) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        CheckResult result = check(name).measure(new MeasureContext(seed));
        WorkMeasurement measurement = (WorkMeasurement) result.measurement();
        List<String> patterns =
            measurement == null
                ? List.of()
                : measurement.series().stream().map(WorkSeries::pattern).toList();
        System.out.printf(
            "%s\t%d\t%s\t%s\t%s%n", name, seed, result.status(), result.message(), patterns);
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static SpaceCheck<Box> check(String name) {
    PlannedCheck plan = new PlannedCheck("space", "space", Dimension.COMPLEXITY, Level.L3, 1);
    return new SpaceCheck<Box>(
            plan,
            "keys",
            Growth.LINEAR,
            n -> Memories.named(name),
            (i, n) -> box -> box.add(1000 + i),
            List::of)
        .built(
            "asked all along",
            (i, n) ->
                box -> {
                  box.add(1000 + i);
                  box.ask(1000 + i);
                })
        .asked("after questions", (q, n) -> box -> box.ask(q));
  }
}
