package dev.katas.runner.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.doors.Door;
import dev.katas.runner.schedule.doors.FutureDoor;
import dev.katas.runner.schedule.doors.LatchDoor;
import dev.katas.runner.schedule.doors.PermitDoor;
import dev.katas.runner.schedule.doors.QueueDoor;
import dev.katas.runner.schedule.doors.StampDoor;
import dev.katas.runner.suite.MeasureContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptTest {
  private static final Operation<Door> PASS = Operation.of("pass()", Door::pass);
  private static final Operation<Door> CALL_AWAY = Operation.command("callAway()", Door::callAway);

  /** Its thread is interrupted before it begins to wait. */
  private static final Operation<Door> PASS_INTERRUPTED =
      Operation.of(
          "pass(), interrupted",
          door -> {
            Thread.currentThread().interrupt();
            try {
              return door.pass();
            } finally {
              Thread.interrupted();
            }
          });

  private static CheckResult measure(Class<? extends Door> type, Scenario<Door> scenario) {
    return new ScheduleCheck<>(
            new PlannedCheck("threads", "Threads", Dimension.THREAD_SAFETY, Level.L3, 1),
            WovenLoader.maker(Door.class, type),
            CalledAway::new,
            List.of(scenario),
            Budget.NORMAL)
        .measure(new MeasureContext(1));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PermitDoor.class,
        LatchDoor.class,
        QueueDoor.class,
        FutureDoor.class,
        StampDoor.class
      })
  void measure_interruptedWhileItWaits_goesOn(Class<? extends Door> type) {
    CheckResult result =
        measure(type, Scenario.<Door>given().thread(CALL_AWAY).thread(PASS).then(PASS));
    assertEquals(Status.PASSED, result.status(), result::toString);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PermitDoor.class,
        LatchDoor.class,
        QueueDoor.class,
        FutureDoor.class,
        StampDoor.class
      })
  void measure_interruptedBeforeItWaits_goesOn(Class<? extends Door> type) {
    CheckResult result =
        measure(type, Scenario.<Door>given().thread(PASS_INTERRUPTED).thread(PASS_INTERRUPTED));
    assertEquals(Status.PASSED, result.status(), result::toString);
  }

  private static final class CalledAway implements Door {
    @Override
    public String pass() {
      return "called away";
    }

    @Override
    public void callAway() {}
  }
}
