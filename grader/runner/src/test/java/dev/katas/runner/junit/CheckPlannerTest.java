package dev.katas.runner.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.runner.junit.sample.SampleChecks;
import dev.katas.runner.junit.sample.SampleMeasures;
import dev.katas.runner.junit.sample.SampleVisible;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.Check;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckPlannerTest {
  @Test
  void plan_jupiterSuite_readsTheChecksInTheirOrder() {
    List<PlannedCheck> plan = graded(SampleChecks.class);

    assertEquals(12, plan.size());
    assertEquals(
        new PlannedCheck("passes", "It passes", Dimension.CORRECTNESS, Level.L1, 3), plan.get(0));
    assertEquals(
        new PlannedCheck("fails", "It fails", Dimension.CORRECTNESS, Level.L2, 2), plan.get(1));
  }

  @Test
  void plan_measuredSuite_takesWhatTheChecksSay() {
    PlannedCheck first = graded(SampleMeasures.class).get(0);

    assertEquals(
        new PlannedCheck("measured", "Measures", Dimension.THREAD_SAFETY, Level.L3, 4), first);
  }

  @Test
  void plan_visibleTests_namesThemByClassAndMethod() {
    SuiteSelection visible = SuiteSelection.visible(List.of(SampleVisible.class));

    assertEquals(
        List.of(
            "SampleVisible#addsUp",
            "SampleVisible#addsUpWrongly",
            "SampleVisible#isEven",
            "SampleVisible$Empty#hasFirst"),
        CheckPlanner.plan(visible).stream()
            .map(PlannedCheck::id)
            .sorted()
            .collect(Collectors.toList()));
  }

  @Test
  void plan_plainTestInGradedSuite_isRefused() {
    assertThrows(IllegalStateException.class, () -> graded(SampleVisible.class));
  }

  @Test
  void plan_twoChecksOfOneId_isRefused() {
    assertThrows(IllegalStateException.class, () -> graded(SampleChecks.class, SameIdAgain.class));
  }

  /** Takes an id that another suite has. */
  static class SameIdAgain {
    @Check(id = "passes", title = "Again", points = 1)
    void again() {}
  }

  private static List<PlannedCheck> graded(Class<?>... suites) {
    return CheckPlanner.plan(SuiteSelection.graded(Dimension.CORRECTNESS, List.of(suites)));
  }
}
