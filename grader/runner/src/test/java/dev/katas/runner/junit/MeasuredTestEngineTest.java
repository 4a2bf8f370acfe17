package dev.katas.runner.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.runner.junit.sample.SampleMeasures;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuredTestEngineTest {
  private final Recorded recorded = new Recorded();

  @BeforeEach
  void run() {
    new CheckRunner(
            SuiteSelection.graded(Dimension.THREAD_SAFETY, List.of(SampleMeasures.class)), 42)
        .run(recorded);
  }

  @Test
  void execute_measured_handsTheRecordOver() {
    ScheduleMeasurement evidence = (ScheduleMeasurement) recorded.result("measured").measurement();

    assertEquals(Status.PASSED, recorded.status("measured"));
    assertEquals(
        "seed 42", evidence == null ? "" : evidence.scenario(), "evidence and seed are kept");
  }

  @Test
  void execute_measureThrows_isReadLikeAnyFailure() {
    assertEquals(Status.FAILED, recorded.status("measured-throws"));
    assertEquals(Status.UNSOLVED, recorded.status("measured-unsolved"));
  }

  @Test
  void execute_resultOfAnotherId_isAFault() {
    assertEquals(Status.FAULT, recorded.status("measured-other-id"));
  }
}
