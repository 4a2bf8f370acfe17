package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.counters.AtomicCounter;
import dev.katas.runner.schedule.counters.Counter;
import dev.katas.runner.schedule.counters.VolatileCounter;
import dev.katas.runner.suite.MeasureContext;
import org.junit.jupiter.api.Test;

class StressCheckTest {
  private static final Operation<Counter> INCREMENT =
      Operation.of("increment()", Counter::increment);
  private static final Operation<Counter> COUNT = Operation.command("count", Counter::increment);
  private static final Operation<Counter> GET = Operation.of("get()", Counter::get);

  /** True before both increments and after both, false between them. */
  private static final Operation<Counter> EVEN =
      Operation.of("even", counter -> ((Number) counter.get()).intValue() % 2 == 0);

  private static CheckResult measure(
      Class<? extends Counter> type, Scenario<Counter> scenario, long seed) throws Exception {
    return new StressCheck<>(
            new PlannedCheck("stress", "Stress", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(type),
            scenario,
            new StressCheck.Effort(60, 50, 200))
        .measure(new MeasureContext(seed));
  }

  @Test
  void measure_answerThatAnOrderExplains_isNotCharged() throws Exception {
    Scenario<Counter> scenario =
        Scenario.<Counter>given().thread(COUNT, COUNT).thread(EVEN, EVEN, EVEN).then(GET);
    for (long seed = 1; seed <= 5; seed++) {
      CheckResult result = measure(AtomicCounter.class, scenario, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }

  @Test
  void measure_lostIncrement_isCharged() throws Exception {
    Scenario<Counter> scenario =
        Scenario.<Counter>given()
            .thread(INCREMENT, INCREMENT, INCREMENT)
            .thread(INCREMENT, INCREMENT, INCREMENT)
            .then(GET);
    for (long seed = 1; seed <= 5; seed++) {
      CheckResult result = measure(VolatileCounter.class, scenario, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
    }
  }
}
