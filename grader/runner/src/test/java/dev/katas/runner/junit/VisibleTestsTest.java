package dev.katas.runner.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.junit.sample.SampleVisible;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisibleTestsTest {
  private final Recorded recorded = new Recorded();
  private final CheckRunner runner =
      new CheckRunner(SuiteSelection.visible(List.of(SampleVisible.class)), 0);

  @BeforeEach
  void run() {
    runner.run(recorded);
  }

  @Test
  void run_assertion_isShownAsItIs() {
    CheckResult result = recorded.result("SampleVisible#addsUpWrongly");

    assertEquals(Status.FAILED, result.status());
    assertEquals("two and two ==> expected: <5> but was: <4>", result.message());
    assertEquals("5", result.expected());
    assertEquals("4", result.actual());
  }

  @Test
  void run_severalCases_areOneCheck() {
    CheckResult result = recorded.result("SampleVisible#isEven");

    assertEquals(Status.FAILED, result.status());
    assertTrue(result.message().startsWith("2 of 4 cases failed. First: 3 is odd"));
    assertEquals(2, result.steps().size());
  }

  @Test
  void run_testItselfThrows_isAFailureAndNoFault() {
    CheckResult result = recorded.result("SampleVisible$Empty#hasFirst");

    assertEquals(Status.FAILED, result.status());
    assertEquals(
        "ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0", result.message());
  }

  @Test
  void run_displayNames_areTitles() {
    List<String> titles = runner.planned().stream().map(PlannedCheck::title).toList();

    assertTrue(titles.contains("adds up"), titles::toString);
    assertTrue(titles.contains("an empty list: has a first element"), titles::toString);
  }
}
