package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.counters.AskingCounter;
import dev.katas.runner.schedule.counters.AtomicCounter;
import dev.katas.runner.schedule.counters.CopiedArrayCounter;
import dev.katas.runner.schedule.counters.Counter;
import dev.katas.runner.schedule.counters.FairCounter;
import dev.katas.runner.schedule.counters.HolderCounter;
import dev.katas.runner.schedule.counters.LatchedCounter;
import dev.katas.runner.schedule.counters.LazyCounter;
import dev.katas.runner.schedule.counters.LockedCounter;
import dev.katas.runner.schedule.counters.OptimisticCounter;
import dev.katas.runner.schedule.counters.ParkingCounter;
import dev.katas.runner.schedule.counters.PlainCounter;
import dev.katas.runner.schedule.counters.SpinningCounter;
import dev.katas.runner.schedule.counters.VolatileCounter;
import dev.katas.runner.suite.MeasureContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCheckTest {
  private static final Operation<Counter> INCREMENT =
      Operation.of("increment()", Counter::increment);
  private static final Operation<Counter> GET = Operation.of("get()", Counter::get);

  private static CheckResult measure(Class<? extends Counter> type, long seed) {
    ScheduleCheck<Counter> check =
        new ScheduleCheck<>(
            new PlannedCheck("count", "Counts", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(type),
            LockedCounter::new,
            List.of(
                Scenario.<Counter>given().thread(INCREMENT).thread(INCREMENT).then(GET),
                Scenario.given(INCREMENT).thread(INCREMENT, GET).thread(GET)),
            Budget.NORMAL);
    return check.measure(new MeasureContext(seed));
  }

  private static Finding finding(Class<? extends Counter> type, long seed) {
    CheckResult result = measure(type, seed);
    assertEquals(Status.FAILED, result.status(), result::toString);
    ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
    assertNotNull(evidence);
    return evidence.finding();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        LockedCounter.class,
        AtomicCounter.class,
        FairCounter.class,
        OptimisticCounter.class,
        HolderCounter.class,
        ParkingCounter.class,
        AskingCounter.class
      })
  void measure_rightCounter_passes(Class<? extends Counter> type) {
    for (long seed = 1; seed <= 3; seed++) {
      CheckResult result = measure(type, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }

  @Test
  void measure_volatileCounter_losesAnIncrement() {
    for (long seed = 1; seed <= 3; seed++) {
      assertEquals(Finding.NOT_LINEARIZABLE, finding(VolatileCounter.class, seed));
    }
  }

  @Test
  void measure_plainCounter_losesAnIncrement() {
    assertEquals(Finding.NOT_LINEARIZABLE, finding(PlainCounter.class, 1));
  }

  @Test
  void measure_readWithoutOrder_isADataRace() {
    assertEquals(Finding.DATA_RACE, finding(SpinningCounter.class, 1));
    assertEquals(Finding.DATA_RACE, finding(CopiedArrayCounter.class, 1));
    assertEquals(Finding.DATA_RACE, finding(LazyCounter.class, 1));
  }

  @Test
  void measure_stuckOnOneThread_isBlocked() {
    assertEquals(Status.BLOCKED, measure(LatchedCounter.class, 1).status());
  }

  @Test
  void measure_failure_tellsTheStory() {
    CheckResult result = measure(VolatileCounter.class, 1);
    assertTrue(result.message().startsWith("No order of the calls"), result.message());
    assertTrue(result.steps().contains("thread 1: increment() -> 1"), result.steps()::toString);
    ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
    assertNotNull(evidence);
    assertEquals("increment()  ||  increment(); then get()", evidence.scenario());
    assertEquals(2, evidence.switches());
    assertTrue(
        evidence.interleaving().stream()
            .anyMatch(
                s ->
                    s.action().equals("writes volatile field count")
                        && s.file().equals("VolatileCounter.java")
                        && s.line() > 0));
  }

  @Test
  void measure_pass_tellsWhatWasExplored() {
    ScheduleMeasurement evidence =
        (ScheduleMeasurement) measure(LockedCounter.class, 1).measurement();
    assertNotNull(evidence);
    assertEquals(Finding.NONE, evidence.finding());
    assertTrue(evidence.explored() > 20);
    assertTrue(evidence.coverage().startsWith("all "), evidence.coverage());
  }
}
