package dev.katas.runner.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class GrowthJudgeTest {
  private static WorkSeries series(String pattern, int sizes, LongToDoubleFunction work) {
    List<WorkPoint> points = new ArrayList<>();
    for (long n = 64, i = 0; i < sizes; n *= 2, i++) {
      double counts = work.applyAsDouble(n);
      points.add(new WorkPoint(n, counts, counts, 0));
    }
    return new WorkSeries(pattern, points);
  }

  private static Judgement judge(Growth bound, WorkSeries... series) {
    return GrowthJudge.judge(
        new WorkMeasurement(
            "get", "versions of one key", bound.name(), "counts", List.of(series), ""));
  }

  private static Growth fitted(LongToDoubleFunction work) {
    return judge(Growth.CONSTANT, series("any", 11, work)).fitted();
  }

  @Test
  void judge_cleanSeries_namesItsClass() {
    assertEquals(Growth.CONSTANT, fitted(n -> 12));
    assertEquals(Growth.LOGARITHMIC, fitted(n -> 30 + 3 * Growth.LOGARITHMIC.at(n)));
    assertEquals(Growth.SQRT, fitted(n -> 5 + 2 * Math.sqrt((double) n)));
    assertEquals(Growth.LINEAR, fitted(n -> 40 + 0.5 * n));
    assertEquals(Growth.LINEARITHMIC, fitted(n -> 10 + Growth.LINEARITHMIC.at(n)));
    assertEquals(Growth.QUADRATIC, fitted(n -> 100 + 0.5 * n * n));
  }

  @Test
  void judge_noiseAroundConstant_isConstant() {
    assertEquals(Growth.CONSTANT, fitted(n -> 20 + Long.numberOfTrailingZeros(n) % 3));
  }

  @Test
  void judge_logarithmOfTinySlope_isConstant() {
    assertEquals(Growth.CONSTANT, fitted(n -> 2 + 0.3 * Growth.LOGARITHMIC.at(n)));
  }

  /**
   * The node with the largest key of a random binary tree lies ln n deep, give or take its square
   * root. Twelve surveys' worth of such depths tell it from a constant that scatters as much.
   */
  @Test
  void judge_manyScatteredPoints_tellALogarithmFromAConstant() {
    for (int seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      Judgement grows =
          judge(Growth.CONSTANT, surveyed(12, n -> 2 + recordsAmong((int) n, random)));
      assertEquals(Outcome.FAIL, grows.outcome(), grows::toString);
      Judgement stays = judge(Growth.CONSTANT, surveyed(12, n -> 2 + recordsAmong(2000, random)));
      assertEquals(Outcome.PASS, stays.outcome(), stays::toString);
    }
  }

  @Test
  void judge_fewScatteredPoints_areNotSettled() {
    Random random = new Random(1);
    Judgement judgement =
        judge(Growth.CONSTANT, surveyed(1, n -> 2 + recordsAmong((int) n, random)));
    assertTrue(judgement.scattered());
    assertFalse(judgement.settled());
  }

  /** Returns how many of so many random numbers are larger than all before them. */
  private static int recordsAmong(int count, Random random) {
    int records = 0;
    for (int i = 1; i <= count; i++) {
      records += random.nextInt(i) == 0 ? 1 : 0;
    }
    return records;
  }

  private static WorkSeries surveyed(int surveys, LongToDoubleFunction work) {
    List<WorkPoint> points = new ArrayList<>();
    for (int survey = 0; survey < surveys; survey++) {
      for (int step = 0; step <= 10; step++) {
        long n = Math.round(64 * Math.pow(2, step) * (1 - 0.01 * survey));
        double counts = work.applyAsDouble(n);
        points.add(new WorkPoint(n, counts, counts, 0));
      }
    }
    points.sort(Comparator.comparingLong(WorkPoint::n));
    return new WorkSeries("latest", points);
  }

  @Test
  void judge_workFallsThenRises_ignoresTheFall() {
    assertEquals(Growth.LINEAR, fitted(n -> n < 500 ? 9000 - n : n));
  }

  @Test
  void judge_worstPatternOverBound_fails() {
    Judgement judgement =
        judge(
            Growth.LOGARITHMIC,
            series("latest", 11, n -> 9),
            series("earliest", 11, n -> 4 + 2.0 * n));
    assertEquals(Outcome.FAIL, judgement.outcome());
    assertEquals("earliest", judgement.pattern());
    assertEquals(
        "get over versions of one key grows like O(n) (pattern: earliest); the bound is O(log n)",
        judgement.explanation());
    assertFalse(judgement.unclear());
    assertEquals(Growth.values().length, judgement.fits().size());
  }

  @Test
  void judge_betterThanBound_passesAndSaysSo() {
    Judgement judgement = judge(Growth.LOGARITHMIC, series("latest", 11, n -> 9));
    assertEquals(Outcome.PASS, judgement.outcome());
    assertEquals(Growth.CONSTANT, judgement.fitted());
    assertTrue(judgement.explanation().contains("grows like O(1)"), judgement.explanation());
  }

  @Test
  void judge_stepBetweenTwoLines_isALine() {
    assertEquals(Growth.LINEAR, fitted(n -> n < 5000 ? 100 + n : 4.0 * n));
  }

  /** What a mask a key costs, beside the versions: a little quadratic under much linear. */
  @Test
  void judge_smallQuadraticUnderALine_isNoLine() {
    Judgement judgement =
        judge(Growth.LINEAR, series("retained", 9, n -> 6000 + 103.0 * n + n * n / 64.0));
    assertEquals(Outcome.FAIL, judgement.outcome(), judgement::toString);
  }

  @Test
  void judge_lineAboveALargeConstant_isALine() {
    Judgement judgement = judge(Growth.LINEAR, series("retained", 11, n -> 90_000 + 12.0 * n));
    assertEquals(Outcome.PASS, judgement.outcome(), judgement::toString);
  }

  @Test
  void judge_lineAfterLogarithm_isNoLogarithm() {
    assertTrue(
        Growth.LINEAR.within(fitted(n -> n < 5000 ? 9 + Growth.LOGARITHMIC.at(n) : 0.1 * n)));
  }

  @Test
  void judge_seriesThatStartsItsRiseAtAChanceLow_isNotCutThere() {
    double[] depths = {8, 10, 8, 11, 7, 10, 6, 7, 8, 12, 13};
    Judgement judgement =
        judge(
            Growth.LOGARITHMIC,
            series("latest", 11, n -> depths[Long.numberOfTrailingZeros(n) - 6]));
    assertEquals(Outcome.PASS, judgement.outcome());
  }

  @Test
  void judge_scatteredPoints_areSettledByMoreOfThem() {
    LongToDoubleFunction scattered =
        n ->
            (8 + Growth.LOGARITHMIC.at(n))
                * (1 + 0.1 * (Long.hashCode(n * 0x9E3779B9L) % 100) / 100.0);
    List<WorkPoint> many = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      long n = Math.round(64 * Math.pow(2, i / 3.2));
      double counts = scattered.applyAsDouble(n);
      many.add(new WorkPoint(n, counts, counts, 0));
    }
    Judgement judgement = judge(Growth.CONSTANT, new WorkSeries("any", many));
    assertEquals(Growth.LOGARITHMIC, judgement.fitted());
    assertEquals(Outcome.FAIL, judgement.outcome());
  }

  @Test
  void judge_betweenLinearAndLinearithmic_saysItCannotTell() {
    Judgement judgement =
        judge(
            Growth.CONSTANT,
            series("any", 11, n -> Math.sqrt(Growth.LINEAR.at(n) * Growth.LINEARITHMIC.at(n))));
    assertTrue(judgement.unclear());
    assertTrue(judgement.explanation().contains("cannot be told apart"), judgement.explanation());
  }

  @Test
  void judge_budgetEndedExplodingSeries_fails() {
    Judgement judgement = judge(Growth.LINEAR, series("any", 2, n -> Math.pow(1.1, (double) n)));
    assertEquals(Outcome.FAIL, judgement.outcome());
    assertEquals(Growth.QUADRATIC, judgement.fitted());
  }

  @Test
  void judge_tooFewPoints_isInconclusive() {
    assertEquals(Outcome.INCONCLUSIVE, judge(Growth.LINEAR, series("any", 3, n -> n)).outcome());
    assertEquals(Outcome.INCONCLUSIVE, judge(Growth.LINEAR).outcome());
  }

  @Test
  void judge_workOfZero_isConstant() {
    assertEquals(Growth.CONSTANT, fitted(n -> 0));
  }

  @Test
  void share_overAndUnderTheBound_isTold() {
    WorkMeasurement measurement =
        new WorkMeasurement(
            "space",
            "versions",
            ShareJudge.bound(3),
            "bytes",
            List.of(
                series(ShareJudge.RETAINED, 3, n -> 30.0 * n),
                series(ShareJudge.PLAIN, 3, n -> 100.0 * n)),
            "");
    assertTrue(ShareJudge.judges(measurement));
    assertTrue(ShareJudge.judge(measurement).within());
    assertEquals(0.3, ShareJudge.judge(measurement).share(), 1e-9);
  }
}
