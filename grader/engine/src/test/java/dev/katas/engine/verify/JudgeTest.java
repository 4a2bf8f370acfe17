package dev.katas.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Map<String, Outcome> NOTHING = Map.of();

  @Test
  void judge_mistakeFoundWhereDeclared_isAsExpected() {
    Judgement judgement = complexity("O(n)", Map.of(Cards.WORK, Outcome.LOST));
    assertEquals(List.of(), judgement.complaints());
    assertTrue(judgement.asExpected());
    assertEquals(List.of(Cards.WORK), judgement.caughtBy());
  }

  @Test
  void judge_mistakeMissed_isNotAsExpected() {
    Judgement judgement = complexity("", NOTHING);
    assertFalse(judgement.asExpected());
    assertFalse(judgement.falseAlarm());
    assertEquals(List.of("work-get is won, not lost"), judgement.complaints());
  }

  @Test
  void judge_mistakeInconclusive_isNotCaught() {
    assertFalse(complexity("", Map.of(Cards.WORK, Outcome.INCONCLUSIVE)).asExpected());
  }

  @Test
  void judge_anotherDimensionLosesToo_isAFalseAlarm() {
    Judgement judgement =
        complexity("", Map.of(Cards.WORK, Outcome.LOST, Cards.THREADS, Outcome.LOST));
    assertFalse(judgement.asExpected());
    assertTrue(judgement.falseAlarm());
  }

  @Test
  void judge_anotherCheckInconclusive_isNotAsExpectedButNoFalseAlarm() {
    Judgement judgement =
        complexity("", Map.of(Cards.WORK, Outcome.LOST, Cards.ANSWER, Outcome.INCONCLUSIVE));
    assertFalse(judgement.asExpected());
    assertFalse(judgement.falseAlarm());
  }

  @Test
  void judge_explanationMissing_isNotAsExpected() {
    Judgement judgement = complexity("O(n^2)", Map.of(Cards.WORK, Outcome.LOST));
    assertEquals(List.of("nothing there says \"O(n^2)\""), judgement.complaints());
  }

  @Test
  void judge_mayLose_isAllowedEitherWay() {
    KnownSubmission known =
        known(Expected.CORRECTNESS, List.of(Cards.ANSWER), List.of(Cards.WORK), "");
    for (Outcome outcome : List.of(Outcome.WON, Outcome.LOST, Outcome.BLOCKED)) {
      Map<String, Outcome> outcomes = Map.of(Cards.ANSWER, Outcome.LOST, Cards.WORK, outcome);
      assertTrue(
          Judge.judge(known, Cards.but(Verdict.FAIL, 50, outcomes)).asExpected(), outcome.name());
    }
  }

  @Test
  void judge_checkVoid_isAFaultEvenWhereItMayBeLost() {
    KnownSubmission known =
        known(Expected.CORRECTNESS, List.of(Cards.ANSWER), List.of(Cards.WORK), "");
    Map<String, Outcome> outcomes = Map.of(Cards.ANSWER, Outcome.LOST, Cards.WORK, Outcome.VOID);
    Judgement judgement = Judge.judge(known, Cards.but(Verdict.FAIL, 50, outcomes));
    assertTrue(judgement.fault());
    assertFalse(judgement.asExpected());
    assertFalse(judgement.falseAlarm());
  }

  @Test
  void judge_unknownCheckDeclared_isSaid() {
    KnownSubmission known = known(Expected.CORRECTNESS, List.of("misspelt"), List.of(), "");
    Judgement judgement = Judge.judge(known, Cards.but(Verdict.PASS, 100, NOTHING));
    assertEquals(List.of("there is no check misspelt"), judgement.complaints());
  }

  @Test
  void judge_stretchDeclared_isFoundThere() {
    KnownSubmission known = known(Expected.CORRECTNESS, List.of(Cards.STRETCH), List.of(), "");
    Map<String, Outcome> lost = Map.of(Cards.STRETCH, Outcome.LOST);
    assertTrue(Judge.judge(known, Cards.but(Verdict.PASS, 100, lost)).asExpected());
  }

  @Test
  void judge_rule_mustTakePointsOff() {
    KnownSubmission known = known(Expected.RULES, List.of(), List.of(), "A.java");
    assertTrue(Judge.judge(known, Cards.but(Verdict.FAIL, 95, NOTHING, "no-exit")).asExpected());
    assertFalse(Judge.judge(known, Cards.but(Verdict.PASS, 100, NOTHING)).asExpected());
  }

  @Test
  void judge_goodOne_losesNothingAtAll() {
    KnownSubmission good = known(Expected.NONE, List.of(), List.of(), "");
    assertTrue(Judge.judge(good, Cards.but(Verdict.PASS, 100, NOTHING)).asExpected());
    Judgement charged = Judge.judge(good, Cards.but(Verdict.FAIL, 95, NOTHING, "no-exit"));
    assertFalse(charged.asExpected());
    assertTrue(charged.falseAlarm());
  }

  @Test
  void judge_stretchNotAttemptedByAGoodOne_isFine() {
    KnownSubmission good = known(Expected.NONE, List.of(), List.of(), "");
    Map<String, Outcome> blocked = Map.of(Cards.STRETCH, Outcome.BLOCKED);
    assertTrue(Judge.judge(good, Cards.but(Verdict.PASS, 100, blocked)).asExpected());
  }

  @Test
  void judge_reference_mustHaveEveryPoint() {
    KnownSubmission reference = known(Expected.REFERENCE, List.of(), List.of(), "");
    assertTrue(Judge.judge(reference, Cards.but(Verdict.PASS, 100, NOTHING)).asExpected());
    assertFalse(Judge.judge(reference, Cards.but(Verdict.PASS, 99, NOTHING)).asExpected());
  }

  @Test
  void judge_skeleton_mustBeUnsolved() {
    KnownSubmission skeleton = known(Expected.SKELETON, List.of(), List.of(), "");
    assertTrue(Judge.judge(skeleton, Cards.but(Verdict.UNSOLVED, 0, NOTHING)).asExpected());
    assertFalse(Judge.judge(skeleton, Cards.but(Verdict.FAIL, 0, NOTHING)).asExpected());
  }

  @Test
  void judge_graderError_isNeverAsExpected() {
    KnownSubmission known = known(Expected.COMPLEXITY, List.of(Cards.WORK), List.of(), "");
    Map<String, Outcome> lost = Map.of(Cards.WORK, Outcome.LOST);
    assertFalse(Judge.judge(known, Cards.but(Verdict.GRADER_ERROR, 0, lost)).asExpected());
  }

  private static Judgement complexity(String explains, Map<String, Outcome> outcomes) {
    return Judge.judge(
        known(Expected.COMPLEXITY, List.of(Cards.WORK), List.of(), explains),
        Cards.but(Verdict.FAIL, 90, outcomes));
  }

  private static KnownSubmission known(
      Expected expected, List<String> loses, List<String> mayLose, String explains) {
    return new KnownSubmission(
        "q01", "x", expected, "X", "", "", loses, mayLose, explains, ScoreRange.ANY);
  }
}
