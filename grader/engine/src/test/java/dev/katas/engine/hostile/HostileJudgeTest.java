package dev.katas.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.Refusal;
import dev.katas.engine.catalog.Catalog;
import dev.katas.engine.catalog.UnknownKataException;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.score.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileJudgeTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static List<String> judge(
      HostileSample sample, boolean checked, Verdict verdict, double points, List<String> harm)
      throws UnknownKataException {
    Evidence refusal =
        Refusal.evidence(Catalog.open(ROOT).find("q01"), "x", 1, "A uses java.lang.X.y: why.");
    HostileResult result =
        new HostileResult(sample, checked, "", verdict, points, 10, harm, 1, List.of());
    return HostileJudge.judge(result, refusal, false).complaints();
  }

  private static HostileSample refused() {
    return sample("java.lang.X.y", List.of(), false, List.of("file"));
  }

  private static HostileSample sample(
      String refused, List<Verdict> verdicts, boolean keeps, List<String> harm) {
    return new HostileSample(
        "family", "id", ROOT, "title", refused, verdicts, keeps, List.of(), harm, "");
  }

  @Test
  void judge_refusedByItsName_isRight() throws Exception {
    assertEquals(List.of(), judge(refused(), true, Verdict.REJECTED, 0, List.of()));
    assertEquals(List.of(), judge(refused(), false, Verdict.FAIL, 10, List.of("file")));
  }

  @Test
  void judge_refusedForSomethingElse_isNot() throws Exception {
    HostileSample other = sample("java.lang.Z", List.of(), false, List.of());
    assertEquals(1, judge(other, true, Verdict.REJECTED, 0, List.of()).size());
    assertEquals(1, judge(refused(), true, Verdict.FAIL, 0, List.of()).size());
  }

  @Test
  void judge_moreThanTheHonestPart_isNot() throws Exception {
    assertTrue(
        judge(refused(), false, Verdict.FAIL, 10.5, List.of()).toString().contains("honest part"));
  }

  @Test
  void judge_harmThatNobodyDeclared_isNot() throws Exception {
    assertEquals(1, judge(refused(), false, Verdict.FAIL, 10, List.of("network")).size());
    assertEquals(1, judge(refused(), true, Verdict.REJECTED, 0, List.of("file")).size());
  }

  @Test
  void judge_restNotRun_isNot() throws Exception {
    HostileSample keeps = sample("", List.of(Verdict.CRASH), true, List.of());
    assertEquals(List.of(), judge(keeps, true, Verdict.CRASH, 10, List.of()));
    assertEquals(1, judge(keeps, true, Verdict.CRASH, 9, List.of()).size());
  }

  @Test
  void judge_excusedAsTheGradersFault_isNot() throws Exception {
    assertEquals(1, judge(refused(), false, Verdict.GRADER_ERROR, 0, List.of()).size());
  }
}
