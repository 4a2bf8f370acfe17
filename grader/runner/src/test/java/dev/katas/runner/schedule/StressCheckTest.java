package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.counters.AtomicCounter;
import dev.katas.runner.schedule.counters.Counter;
import dev.katas.runner.schedule.counters.LockedTallyCounter;
import dev.katas.runner.schedule.counters.TalliedCounter;
import dev.katas.runner.schedule.counters.VolatileCounter;
import dev.katas.runner.suite.MeasureContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    return measure(WovenLoader.maker(type), scenario, seed);
  }

  private static <T> CheckResult measure(Supplier<T> maker, Scenario<T> scenario, long seed)
      throws Exception {
    return new StressCheck<>(
            new PlannedCheck("stress", "Stress", Dimension.THREAD_SAFETY, Level.L3, 1),
            maker,
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

  /**
   * Two blocks change hands once and a random merge about forty times: only a schedule of a few
   * switches, or a run of the order that it had, ends in between.
   */
  @Test
  void measure_answerThatOnlyTheOrderOfTheRunExplains_isNotCharged() throws Exception {
    Scenario<List<String>> scenario =
        new Scenario<>(
            List.of(),
            List.of(Collections.nCopies(40, append("a")), Collections.nCopies(40, append("b"))),
            List.of(Operation.of("changes hands a few times", StressCheckTest::changesAFewTimes)));
    for (long seed = 1; seed <= 5; seed++) {
      CheckResult result =
          measure(() -> Collections.synchronizedList(new ArrayList<>()), scenario, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }

  private static Operation<List<String>> append(String letter) {
    return Operation.of("append", text -> text.add(letter));
  }

  private static boolean changesAFewTimes(List<String> text) {
    long changes =
        IntStream.range(1, text.size()).filter(i -> !text.get(i).equals(text.get(i - 1))).count();
    return changes >= 2 && changes <= 8;
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

  private static CheckResult measureMany(Class<? extends Counter> type, long seed)
      throws Exception {
    List<Operation<Counter>> few = Collections.nCopies(8, COUNT);
    List<Operation<Counter>> many = Collections.nCopies(90, COUNT);
    StressCheck<Counter> check =
        new StressCheck<>(
            new PlannedCheck("stress", "Stress", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(type),
            new Scenario<>(List.of(), List.of(few, few), List.of(GET)),
            new StressCheck.Effort(20, 1, 1));
    return check
        .withMany(new Scenario<>(List.of(), List.of(many, many), List.of(GET)))
        .measure(new MeasureContext(seed));
  }

  @Test
  void measure_mistakeThatFewCallsReach_isCharged() throws Exception {
    for (long seed = 1; seed <= 20; seed++) {
      CheckResult result = measureMany(TalliedCounter.class, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
    }
  }

  @Test
  void measure_mistakeThatFewCallsReach_saysWhichRunsWereMade() throws Exception {
    ScheduleMeasurement evidence =
        (ScheduleMeasurement) measureMany(TalliedCounter.class, 1).measurement();
    assertNotNull(evidence);
    Matcher coverage =
        Pattern.compile(
                "20 sampled with several switches, (\\d+) of many calls with switches at seldom lines")
            .matcher(evidence.coverage());
    assertTrue(coverage.matches(), evidence.coverage());
    assertEquals(20 + Integer.parseInt(coverage.group(1)), evidence.explored());
  }

  @Test
  void measure_seldomCodeUnderALock_isNotCharged() throws Exception {
    for (long seed = 1; seed <= 20; seed++) {
      CheckResult result = measureMany(LockedTallyCounter.class, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }
}
