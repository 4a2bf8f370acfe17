package dev.katas.runner.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.junit.sample.BrokenSetUp;
import dev.katas.runner.junit.sample.KeptThrowable;
import dev.katas.runner.junit.sample.SampleChecks;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {
  private final Recorded recorded = new Recorded();

  @Test
  void run_sampleSuite_reportsEachEndingAsItsStatus() {
    runner(SampleChecks.class).run(recorded);

    assertEquals(Status.PASSED, recorded.status("passes"));
    assertEquals(Status.FAILED, recorded.status("fails"));
    assertEquals(Status.FAILED, recorded.status("throws"));
    assertEquals(Status.FAILED, recorded.status("throws-trap"));
    assertEquals(Status.UNSOLVED, recorded.status("unsolved"));
    assertEquals(Status.FAILED, recorded.status("recurses"));
    assertEquals(Status.CRASH, recorded.status("exhausts"));
    assertEquals(Status.BLOCKED, recorded.status("not-attempted"));
    assertEquals(Status.FAILED, recorded.status("no-subject"));
    assertEquals(Status.FAULT, recorded.status("grader-bug"));
    assertEquals(Status.FAILED, recorded.status("asserts"));
  }

  @Test
  void run_afterOutOfMemory_goesOnWithTheChecksThatAreLeft() {
    runner(SampleChecks.class).run(recorded);

    assertEquals(12, recorded.results().size());
    assertEquals(Status.PASSED, recorded.status("last"));
    assertEquals(List.copyOf(recorded.results().keySet()), recorded.started());
  }

  @Test
  void run_checkFailure_carriesItsParts() {
    runner(SampleChecks.class).run(Set.of("fails"), recorded);

    CheckResult result = recorded.result("fails");
    assertEquals("words", result.message());
    assertEquals("one", result.expected());
    assertEquals("two", result.actual());
    assertEquals(List.of("step"), result.steps());
  }

  @Test
  void run_candidateThrows_isToldByClassAndLineWithoutItsMessage() {
    runner(SampleChecks.class).run(Set.of("throws", "throws-trap", "no-subject"), recorded);

    String message = recorded.result("throws").message();
    assertTrue(message.matches(".*IllegalStateException at Misbehaving\\.java:\\d+\\."), message);
    assertEquals("The solution threw Misbehaving.Trap.", recorded.result("throws-trap").message());
    String fault = recorded.result("no-subject").message();
    assertTrue(fault.startsWith("the constructor of Thing threw: IllegalStateException"), fault);
  }

  @Test
  void run_candidateThrowsWhatAThreadOfTheJdkMade_isNoFaultOfTheGrader() {
    runner(KeptThrowable.class).run(recorded);

    assertEquals(Status.FAILED, recorded.status("throws-anothers"));
    String message = recorded.result("throws-anothers").message();
    assertEquals("The solution threw TimeoutException.", message);
  }

  @Test
  void run_checkIsInterrupted_isNoFaultOfTheGrader() {
    runner(KeptThrowable.class).run(recorded);

    assertEquals(Status.FAILED, recorded.status("is-interrupted"));
  }

  @Test
  void run_someIds_runsOnlyThese() {
    runner(SampleChecks.class).run(Set.of("last", "passes"), recorded);

    assertEquals(List.of("passes", "last"), recorded.started());
    assertEquals(Set.of("passes", "last"), recorded.results().keySet());
  }

  @Test
  void run_unknownId_isRefused() {
    CheckRunner runner = runner(SampleChecks.class);

    assertThrows(IllegalArgumentException.class, () -> runner.run(Set.of("nope"), recorded));
  }

  @Test
  void run_preparationFails_reportsEveryCheckOfTheClass() {
    runner(BrokenSetUp.class).run(recorded);

    assertEquals(Status.FAILED, recorded.status("one"));
    assertEquals(Status.FAILED, recorded.status("two"));
  }

  private static CheckRunner runner(Class<?> suite) {
    return new CheckRunner(SuiteSelection.graded(Dimension.CORRECTNESS, List.of(suite)), 77);
  }
}
