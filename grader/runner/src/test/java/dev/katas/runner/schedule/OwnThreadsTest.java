package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.workers.LookingWorkers;
import dev.katas.runner.schedule.workers.ReferenceWorkers;
import dev.katas.runner.schedule.workers.Workers;
import dev.katas.runner.suite.MeasureContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnThreadsTest {
  private static CheckResult measure(Class<? extends Workers> type, int jobs, long seed) {
    return new ScheduleCheck<>(
            new PlannedCheck("workers", "Works", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(Workers.class, type),
            () -> () -> jobs,
            List.of(Scenario.<Workers>given().thread(Operation.of("run()", Workers::run))),
            new Budget(150, 30, 30))
        .measure(new MeasureContext(seed));
  }

  @Test
  void measure_threadsStartedByMethodReference_pass() {
    for (long seed = 1; seed <= 5; seed++) {
      CheckResult result = measure(ReferenceWorkers.class, 2, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }

  /** More places than the budget has schedules, and one among them counts. */
  @Test
  void measure_lookThenPutBehindALongLoop_isFoundWithEverySeed() {
    for (long seed = 1; seed <= 5; seed++) {
      CheckResult result = measure(LookingWorkers.class, 81, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
      ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
      assertNotNull(evidence);
      assertEquals(Finding.NOT_LINEARIZABLE, evidence.finding());
    }
  }
}
