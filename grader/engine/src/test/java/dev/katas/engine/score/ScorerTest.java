package dev.katas.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final List<PlannedCheck> PLAN =
      List.of(
          new PlannedCheck("c1", "one", Dimension.CORRECTNESS, Level.L1, 30),
          new PlannedCheck("c2", "two", Dimension.CORRECTNESS, Level.L2, 20),
          new PlannedCheck("x1", "work", Dimension.COMPLEXITY, Level.L3, 25),
          new PlannedCheck("t1", "threads", Dimension.THREAD_SAFETY, Level.L3, 25),
          new PlannedCheck("s1", "stretch", Dimension.CORRECTNESS, Level.L4, 5));

  private final List<RuleEvidence> rules = new ArrayList<>();
  private CompileEvidence compile = new CompileEvidence(true, "", List.of());
  private @Nullable String fault;

  private Scorecard score(Status c1, Status c2, Status x1, Status t1, Status s1) {
    return score(
        List.of(
            result("c1", c1),
            result("c2", c2),
            result("x1", x1),
            result("t1", t1),
            result("s1", s1)));
  }

  private Scorecard score(List<CheckResult> results) {
    return Scorer.score(
        new Evidence(
            Evidence.SCHEMA_VERSION,
            "q01",
            "Title",
            "my folder",
            7,
            "2026-01-01T00:00:00Z",
            compile,
            false,
            PLAN,
            results,
            rules,
            null,
            List.of(),
            "",
            Map.of(),
            Map.of(),
            0,
            fault));
  }

  private static CheckResult result(String id, Status status) {
    return new CheckResult(id, status, "why", "", "", List.of(), 1, null);
  }

  private static ScoredCheck find(Scorecard card, String id) {
    return card.dimensions().stream()
        .flatMap(dimension -> dimension.checks().stream())
        .filter(check -> check.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void score_everythingPassed_isHundred() {
    Scorecard card =
        score(Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED);
    assertEquals(100, card.score());
    assertEquals(Verdict.PASS, card.verdict());
    assertTrue(card.stretch().badge());
  }

  @Test
  void score_stretchNotAttempted_isStillHundred() {
    Scorecard card =
        score(Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED, Status.BLOCKED);
    assertEquals(100, card.score());
    assertEquals(Verdict.PASS, card.verdict());
    assertFalse(card.stretch().badge());
  }

  @Test
  void score_oneCheckFailed_losesItsPointsAndNamesTheReplay() {
    Scorecard card =
        score(Status.PASSED, Status.FAILED, Status.PASSED, Status.PASSED, Status.PASSED);
    assertEquals(80, card.score());
    assertEquals(Verdict.FAIL, card.verdict());
    assertEquals(Outcome.LOST, find(card, "c2").outcome());
    assertEquals(
        "./kata grade q01 --submission 'my folder' --seed 7 --check c2", find(card, "c2").replay());
  }

  @Test
  void score_inconclusive_isLeftOutOfTheMaximum() {
    Scorecard card =
        score(Status.PASSED, Status.PASSED, Status.INCONCLUSIVE, Status.PASSED, Status.PASSED);
    assertEquals(100, card.score());
    assertEquals(Verdict.PASS, card.verdict());
    assertEquals(0, card.dimensions().get(1).max());
  }

  @Test
  void score_fault_isVoidAndNeverCharged() {
    Scorecard card =
        score(Status.PASSED, Status.FAULT, Status.PASSED, Status.PASSED, Status.PASSED);
    assertEquals(100, card.score());
    assertEquals(Verdict.GRADER_ERROR, card.verdict());
    assertEquals(Outcome.VOID, find(card, "c2").outcome());
  }

  @Test
  void score_nothingButUnsolved_isUnsolvedWithZero() {
    Scorecard card =
        score(Status.UNSOLVED, Status.UNSOLVED, Status.UNSOLVED, Status.BLOCKED, Status.BLOCKED);
    assertEquals(Verdict.UNSOLVED, card.verdict());
    assertEquals(0, card.score());
  }

  @Test
  void score_partlyUnsolved_isFailWithPartialCredit() {
    Scorecard card =
        score(Status.PASSED, Status.UNSOLVED, Status.UNSOLVED, Status.UNSOLVED, Status.BLOCKED);
    assertEquals(Verdict.FAIL, card.verdict());
    assertEquals(30, card.score());
  }

  @Test
  void score_crashInOneCheck_keepsTheOthersPoints() {
    Scorecard card =
        score(Status.CRASH, Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED);
    assertEquals(Verdict.CRASH, card.verdict());
    assertEquals(70, card.score());
  }

  @Test
  void score_plannedCheckWithoutResult_isNotWon() {
    Scorecard card = score(List.of(result("c1", Status.PASSED)));
    assertEquals(Outcome.BLOCKED, find(card, "x1").outcome());
    assertEquals(30, card.score());
    assertEquals(Verdict.FAIL, card.verdict());
  }

  @Test
  void score_passClaimedAgainstTheCounts_isLost() {
    List<WorkPoint> linear = new ArrayList<>();
    for (long n = 64; n <= 8192; n *= 2) {
      linear.add(new WorkPoint(n, 3 * n, 3 * n, 1));
    }
    WorkMeasurement work =
        new WorkMeasurement(
            "get",
            "versions",
            Growth.LOGARITHMIC.name(),
            "counts",
            List.of(new WorkSeries("latest", linear)),
            "");
    Scorecard card =
        score(List.of(new CheckResult("x1", Status.PASSED, "", "", "", List.of(), 1, work)));
    assertEquals(Outcome.LOST, find(card, "x1").outcome());
    assertTrue(find(card, "x1").message().contains("O(n)"), find(card, "x1").message());
  }

  @Test
  void score_brokenRule_takesPointsOff() {
    rules.add(new RuleEvidence("kept", "because", 50, List.of()));
    rules.add(new RuleEvidence("broken", "because", 5, List.of(new Violation("w", "F.java", 3))));
    Scorecard card =
        score(Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED, Status.PASSED);
    assertEquals(95, card.score());
    assertEquals(Verdict.FAIL, card.verdict());
    assertEquals(1, card.deductions().size());
  }

  @Test
  void score_doesNotCompile_isItsOwnVerdict() {
    compile = new CompileEvidence(false, "", List.of());
    Scorecard card = score(List.of());
    assertEquals(Verdict.DOES_NOT_COMPILE, card.verdict());
    assertEquals(0, card.score());
  }

  @Test
  void score_graderFault_isNotTheCandidates() {
    fault = "a fork did not come up";
    Scorecard card = score(List.of());
    assertEquals(Verdict.GRADER_ERROR, card.verdict());
    assertEquals(Outcome.VOID, find(card, "c1").outcome());
  }
}
