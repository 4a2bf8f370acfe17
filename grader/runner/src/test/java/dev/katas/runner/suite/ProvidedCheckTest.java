package dev.katas.runner.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.NotSolvedYet;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class ProvidedCheckTest {
  private static final MeasureContext CONTEXT = new MeasureContext(1);

  /** A check that is always passed. */
  private static final MeasuredCheck PASSED =
      new MeasuredCheck() {
        @Override
        public PlannedCheck plan() {
          return new PlannedCheck("id", "title", Dimension.THREAD_SAFETY, Level.L3, 1);
        }

        @Override
        public CheckResult measure(MeasureContext context) {
          return new CheckResult("id", Status.PASSED, "", "", "", List.of(), 0, null);
        }
      };

  @Test
  void measure_whatWorks_isMeasured() throws Exception {
    assertEquals(Status.PASSED, status(() -> true));
  }

  @Test
  void measure_whatDoesNothing_isBlocked() throws Exception {
    CheckResult result = new ProvidedCheck(PASSED, () -> false, "It does not").measure(CONTEXT);
    assertEquals(Status.BLOCKED, result.status());
    assertEquals("It does not.", result.message());
  }

  @Test
  void measure_whatThrows_isBlockedAndSaysSo() throws Exception {
    ProvidedCheck check =
        new ProvidedCheck(
            PASSED,
            () -> {
              throw new IllegalStateException();
            },
            "It does not");
    CheckResult result = check.measure(CONTEXT);
    assertEquals(Status.BLOCKED, result.status());
    assertTrue(result.message().contains("IllegalStateException"), result.message());
  }

  @Test
  void measure_whatIsNotSolvedOrNotThere_isLeftToTheCheck() throws Exception {
    assertEquals(
        Status.PASSED,
        status(
            () -> {
              throw new NotSolvedYet();
            }));
    assertEquals(
        Status.PASSED,
        status(
            () -> {
              throw new SubjectFault("no such class", null);
            }));
  }

  @Test
  void measure_fullHeap_isNotHidden() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            status(
                () -> {
                  throw new OutOfMemoryError();
                }));
  }

  private static Status status(Callable<Boolean> works) throws Exception {
    return new ProvidedCheck(PASSED, works, "It does not").measure(CONTEXT).status();
  }
}
