package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.SampleReports;
import dev.katas.engine.evidence.Evidence;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "pass, 0",
    "complexity, 0",
    "threads, 0",
    "mixed, 70",
    "compile, 3",
    "unsolved, 4",
    "fault, 70"
  })
  void grade_withoutFailUnder_saysHowItEnded(String sample, int code) {
    assertEquals(code, CommandLineRun.of(root, sample, "grade", "q01").code());
  }

  @ParameterizedTest
  @CsvSource({"pass, 100, 0", "complexity, 100, 1", "complexity, 10, 0", "unsolved, 1, 4"})
  void grade_failUnder_isOneBelowIt(String sample, String limit, int code) {
    assertEquals(
        code, CommandLineRun.of(root, sample, "grade", "q01", "--fail-under", limit).code());
  }

  @Test
  void grade_allBlocked_isBelow() {
    Evidence sample = SampleReports.pass().evidence();
    Evidence blocked =
        with(
            sample,
            sample.plan().stream()
                .map(
                    c -> new CheckResult(c.id(), Status.BLOCKED, "why", "", "", List.of(), 1, null))
                .toList());
    assertEquals(1, CommandLineRun.of(root, request -> blocked, "grade", "q01").code());
  }

  @Test
  void grade_nothingRan_isNeverZero() {
    Evidence sample = SampleReports.pass().evidence();
    Evidence nothing = with(sample, List.of());
    assertTrue(CommandLineRun.of(root, request -> nothing, "grade", "q01").code() != 0);
  }

  @ParameterizedTest
  @CsvSource({"PASSED, 0", "FAILED, 1", "UNSOLVED, 4", "TIMEOUT, 1", "FAULT, 70", "BLOCKED, 70"})
  void test_allEndAlike_saysHow(Status status, int code) {
    Evidence sample = SampleReports.pass().evidence();
    Evidence evidence =
        with(
            sample,
            sample.plan().stream()
                .map(c -> new CheckResult(c.id(), status, "why", "", "", List.of(), 1, null))
                .toList());
    assertEquals(code, CommandLineRun.of(root, request -> evidence, "test", "q01").code());
  }

  @Test
  void test_noVisibleTest_isNeverZero() {
    Evidence nothing = with(SampleReports.pass().evidence(), List.of());
    assertEquals(70, CommandLineRun.of(root, request -> nothing, "test", "q01").code());
  }

  @Test
  void test_doesNotCompile_showsTheLine() {
    CommandLineRun run = CommandLineRun.of(root, "compile", "test", "q01");
    assertEquals(3, run.code());
    assertTrue(run.out().contains("Does not compile."), run.out());
  }

  @Test
  void gradeAll_unsolved_isFour() {
    assertEquals(4, CommandLineRun.of(root, "unsolved", "grade", "--all").code());
  }

  private static Evidence with(Evidence e, List<CheckResult> results) {
    return new Evidence(
        e.schemaVersion(),
        e.kata(),
        e.title(),
        e.submission(),
        e.seed(),
        e.startedAt(),
        e.compile(),
        false,
        e.plan(),
        results,
        List.of(),
        null,
        e.sources(),
        "",
        e.millis(),
        e.environment(),
        0,
        null);
  }
}
