package dev.katas.suites.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.Budget;
import dev.katas.runner.schedule.StressCheck;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery decides: each wrong one is caught with every seed, no right one ever is. */
class TimeStoreThreadSafetyTest {
  private static final int SEEDS = Integer.getInteger("katas.seeds", 1);
  private static final TimeStoreThreadSafety SUITE =
      new TimeStoreThreadSafety(new Budget(160, 30, 60), new StressCheck.Effort(10, 100, 150));

  static Stream<Sample> wrong() {
    return Sample.all("wrong").stream();
  }

  static Stream<Sample> right() {
    return Sample.all("right").stream();
  }

  static Stream<Sample> elsewhere() {
    return Sample.all("elsewhere").stream();
  }

  static Stream<Sample> blocked() {
    return Sample.all("blocked").stream();
  }

  private static List<CheckResult> measure(Sample sample, long seed) throws Exception {
    Subject.use(sample.load());
    List<CheckResult> results = new ArrayList<>();
    for (MeasuredCheck check : SUITE.checks()) {
      results.add(check.measure(new MeasureContext(seed)));
    }
    return results;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void measure_wrongSample_isCaughtWithEverySeed(Sample sample) throws Exception {
    for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
      List<CheckResult> failed =
          measure(sample, seed).stream().filter(r -> r.status() == Status.FAILED).toList();
      assertFalse(failed.isEmpty(), () -> sample + " passed with seed " + seed);
      for (CheckResult result : failed) {
        ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
        assertNotNull(evidence);
        assertFalse(result.message().isBlank());
        assertFalse(result.actual().isBlank());
        assertTrue(evidence.finding() != Finding.NONE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource({"right", "elsewhere"})
  void measure_rightSample_passesWithEverySeed(Sample sample) throws Exception {
    for (long seed : LongStream.rangeClosed(1, SEEDS).toArray()) {
      for (CheckResult result : measure(sample, seed)) {
        assertEquals(
            Status.PASSED,
            result.status(),
            () -> "%s, seed %d: %s %s".formatted(sample, seed, result.id(), result));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("blocked")
  void measure_sampleThatFailsOnOneThread_isBlockedNotFailed(Sample sample) throws Exception {
    for (CheckResult result : measure(sample, 1)) {
      assertEquals(Status.BLOCKED, result.status(), result::toString);
    }
  }

  @Test
  void measure_skeleton_isUnsolved() throws Exception {
    for (CheckResult result : measure(Sample.all("unsolved").get(0), 1)) {
      assertEquals(Status.UNSOLVED, result.status(), result::toString);
    }
  }

  @Test
  void measure_deadlock_isToldWithTheLinesThatHoldTheThreadsUp() throws Exception {
    CheckResult result = find(measure(sample("lock-order"), 1), "threads-read-while-write");
    ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
    assertNotNull(evidence);
    assertEquals(Finding.DEADLOCK, evidence.finding());
    assertTrue(result.actual().contains("thread 1 cannot get past"), result.actual());
    assertTrue(result.actual().contains("VersionedTimeStore.java:"), result.actual());
  }

  @Test
  void measure_lostWrite_isToldWithTheFewestSwitches() throws Exception {
    CheckResult result = find(measure(sample("lost-swap"), 1), "threads-same-key");
    ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
    assertNotNull(evidence);
    assertEquals(Finding.NOT_LINEARIZABLE, evidence.finding());
    assertEquals(2, evidence.switches());
  }

  @Test
  void measure_missingVolatile_namesTheField() throws Exception {
    CheckResult result = find(measure(sample("missing-volatile"), 1), "threads-history");
    assertTrue(result.actual().contains("field versions"), result.actual());
  }

  @Test
  void measure_sameSeed_findsTheSame() throws Exception {
    Sample sample = sample("contains-then-put");
    assertEquals(story(measure(sample, 7)), story(measure(sample, 7)));
  }

  private static List<String> story(List<CheckResult> results) {
    return results.stream().map(r -> r.id() + r.message() + r.actual() + r.steps()).toList();
  }

  @Test
  void checks_always_areThoseOfTheMarkingScheme() {
    Map<String, Integer> points =
        new TimeStoreThreadSafety()
            .checks().stream()
                .map(MeasuredCheck::plan)
                .collect(Collectors.toMap(PlannedCheck::id, PlannedCheck::points));
    assertEquals(
        Map.of(
            "threads-new-key", 6,
            "threads-same-key", 6,
            "threads-read-while-write", 5,
            "threads-history", 4,
            "threads-stress", 4),
        points);
  }

  private static Sample sample(String name) {
    return wrong().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static CheckResult find(List<CheckResult> results, String id) {
    return results.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }
}
