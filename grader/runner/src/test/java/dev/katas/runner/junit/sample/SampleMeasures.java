package dev.katas.runner.junit.sample;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.solution.sample.Misbehaving;
import java.util.List;
import java.util.function.LongFunction;

/** Measured checks that pass, throw, and are not solved. */
public final class SampleMeasures implements MeasuredSuite {
  @Override
  public List<MeasuredCheck> checks() {
    return List.of(
        new Sample("measured", seed -> result("measured", seed)),
        new Sample("measured-throws", seed -> result("", Misbehaving.throwing())),
        new Sample("measured-unsolved", seed -> result("", Misbehaving.unsolved())),
        new Sample("measured-other-id", seed -> result("someone-else", seed)));
  }

  private static CheckResult result(String id, long seed) {
    ScheduleMeasurement evidence =
        new ScheduleMeasurement("seed " + seed, Finding.NONE, 5, "all 5", List.of(), List.of(), 0);
    return new CheckResult(id, Status.PASSED, "", "", "", List.of(), 9, evidence);
  }

  private record Sample(String id, LongFunction<CheckResult> body) implements MeasuredCheck {
    @Override
    public PlannedCheck plan() {
      return new PlannedCheck(id, "Measures", Dimension.THREAD_SAFETY, Level.L3, 4);
    }

    @Override
    public CheckResult measure(MeasureContext context) {
      return body.apply(context.seed());
    }
  }
}
