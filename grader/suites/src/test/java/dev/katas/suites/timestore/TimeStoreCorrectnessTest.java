package dev.katas.suites.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.solution.timestore.GoodStore;
import dev.katas.solution.timestore.Mistakes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeStoreCorrectnessTest {
  private static final int SEEDS = Integer.getInteger("katas.seeds", 1);
  private static final Set<String> OPTIONAL =
      Set.of("durable-recovers", "durable-torn-tail", "compaction-keeps-answers", "cold-history");

  @Test
  void plan_pointsUpToLevelThree_areFifty() {
    List<PlannedCheck> plan = Grading.plan();
    int points =
        plan.stream()
            .filter(check -> check.level() != Level.L4)
            .mapToInt(PlannedCheck::points)
            .sum();

    assertEquals(50, points);
    assertEquals(15, plan.size());
    assertEquals("latest-at-or-before", plan.get(0).id());
  }

  @Test
  void grade_rightStore_losesNothing() {
    for (long seed = 0; seed < 5L * SEEDS; seed++) {
      Grading grading = Grading.core(GoodStore.class, seed);

      assertEquals(11, grading.with(Status.PASSED).size());
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void grade_oneMistake_losesWhatItDeserves(Class<?> store, Set<String> expected) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Grading grading = Grading.core(store, seed);

      assertEquals(expected, grading.lost(), "seed " + seed);
      assertEquals(Set.of(), grading.with(Status.BLOCKED));
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        loses(Mistakes.EqualityOnly.class, "latest-at-or-before"),
        loses(Mistakes.StrictlyBefore.class, "latest-at-or-before"),
        loses(Mistakes.FirstNotLatest.class, "latest-at-or-before"),
        loses(Mistakes.FirstBeforeFirst.class, "before-first-is-empty"),
        loses(Mistakes.NullBeforeFirst.class, "before-first-is-empty"),
        loses(Mistakes.EmptyIsAbsent.class, "unknown-key-is-empty"),
        loses(Mistakes.NullHistory.class, "unknown-key-is-empty"),
        loses(Mistakes.ThrowsOnUnknown.class, "unknown-key-is-empty"),
        loses(Mistakes.AppendWithoutSort.class, "out-of-order"),
        loses(Mistakes.OverwritesSameTimestamp.class, "same-timestamp"),
        loses(Mistakes.FirstWinsAtSameTimestamp.class, "same-timestamp"),
        loses(Mistakes.LateTieGoesFirst.class, "same-timestamp"),
        loses(Mistakes.ComparesByDifference.class, "extreme-timestamps"),
        loses(Mistakes.LooksBeforeNext.class, "extreme-timestamps"),
        loses(Mistakes.NegativeIsAbsent.class, "extreme-timestamps"),
        loses(Mistakes.RangeWithoutEnd.class, "history-range"),
        loses(Mistakes.RangeThrowsTurnedRound.class, "history-range"),
        loses(Mistakes.NoRange.class, "history-range"),
        loses(Mistakes.LiveList.class, "history-is-a-copy"),
        loses(Mistakes.LiveRange.class, "history-is-a-copy"),
        loses(Mistakes.AcceptsNullKey.class, "null-rejected"),
        loses(Mistakes.ChangedByRefused.class, "null-rejected"),
        loses(Mistakes.DropsRepeats.class, "history-complete"),
        loses(Mistakes.DropsIdenticalWrites.class, "same-timestamp"),
        loses(Mistakes.KeysByHash.class, "many-keys"),
        loses(Mistakes.KeysWithoutCase.class, "many-keys"));
  }

  private static Arguments loses(Class<?> store, String... ids) {
    return Arguments.of(store, Set.of(ids));
  }

  @Test
  void grade_skeleton_isUnsolvedThroughout() {
    Grading grading = Grading.core(Mistakes.Unsolved.class, 1);

    assertEquals(Set.of("history-range"), grading.lost());
    assertEquals(10, grading.with(Status.UNSOLVED).size());
  }

  @Test
  void grade_optionalPartNotOffered_isNotAttempted() {
    Grading grading = Grading.stretch(GoodStore.class, 1);

    assertEquals(OPTIONAL, grading.with(Status.BLOCKED));
    assertTrue(grading.result("cold-history").message().startsWith("Not attempted: "));
  }

  @Test
  void grade_idleStore_winsNothing() {
    assertEquals(Set.of(), Grading.core(Mistakes.Idle.class, 1).with(Status.PASSED));
  }

  @Test
  void grade_failure_showsTheSmallestCase() {
    Grading grading = Grading.core(Mistakes.AppendWithoutSort.class, 1);

    assertEquals(
        List.of("store.set(\"a\", \"x\", 2)", "store.set(\"a\", \"y\", 1)", "store.history(\"a\")"),
        grading.result("out-of-order").steps());
  }

  @Test
  void grade_storeThrows_isToldByClassAndLine() {
    String actual = Grading.core(Mistakes.FullAtFour.class, 1).result("history-complete").actual();

    assertTrue(actual.contains("threw IllegalStateException at Mistakes.java:"), actual);
  }
}
