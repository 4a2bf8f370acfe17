package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.buffers.Buffer;
import dev.katas.runner.schedule.buffers.EverybodyBuffer;
import dev.katas.runner.schedule.buffers.OneConditionBuffer;
import dev.katas.runner.schedule.buffers.OneSignalBuffer;
import dev.katas.runner.schedule.buffers.TimedConditionBuffer;
import dev.katas.runner.schedule.buffers.TwoConditionsBuffer;
import dev.katas.runner.schedule.buffers.UncheckedConditionBuffer;
import dev.katas.runner.suite.MeasureContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {
  private static final Operation<Buffer> TAKE = Operation.of("take()", Buffer::take);

  private static Operation<Buffer> put(int element) {
    return Operation.command("put(" + element + ")", buffer -> buffer.put(element));
  }

  private static CheckResult measure(Class<? extends Buffer> type, long seed) {
    return new ScheduleCheck<>(
            new PlannedCheck("buffer", "Waits", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(Buffer.class, type),
            EverybodyBuffer::new,
            List.of(
                Scenario.<Buffer>given().thread(put(1)).thread(TAKE).thread(put(2)).thread(TAKE)),
            Budget.NORMAL)
        .measure(new MeasureContext(seed));
  }

  @Test
  void measure_oneSignalForTwoKinds_isALostWakeUp() {
    for (long seed = 1; seed <= 2; seed++) {
      CheckResult result = measure(OneSignalBuffer.class, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
      ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
      assertNotNull(evidence);
      assertEquals(Finding.LOST_WAKE_UP, evidence.finding());
    }
  }

  @Test
  void measure_oneSignalOnACondition_isALostWakeUp() {
    for (long seed = 1; seed <= 2; seed++) {
      CheckResult result = measure(OneConditionBuffer.class, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
      ScheduleMeasurement evidence = (ScheduleMeasurement) result.measurement();
      assertNotNull(evidence);
      assertEquals(Finding.LOST_WAKE_UP, evidence.finding());
    }
  }

  @Test
  void measure_conditionNotLookedAtAgain_isFound() {
    for (long seed = 1; seed <= 2; seed++) {
      CheckResult result = measure(UncheckedConditionBuffer.class, seed);
      assertEquals(Status.FAILED, result.status(), result::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {EverybodyBuffer.class, TwoConditionsBuffer.class, TimedConditionBuffer.class})
  void measure_rightBuffer_passes(Class<? extends Buffer> type) {
    for (long seed = 1; seed <= 2; seed++) {
      CheckResult result = measure(type, seed);
      assertEquals(Status.PASSED, result.status(), result::toString);
    }
  }
}
