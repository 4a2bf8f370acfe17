package dev.katas.engine.measure.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final long TICK = Patience.TICK.toNanos();
  private static final Duration ALLOWED = Duration.ofSeconds(10);

  private Duration cpu = Duration.ofSeconds(1);

  /** Returns after how many seconds of wall time a check is out of time. */
  private double secondsUntilOver(LongUnaryOperator cpuNanosByWallNanos) {
    long start = 1_000_000_000L;
    cpu = Duration.ofSeconds(1);
    Patience patience = new Patience(ALLOWED, () -> cpu);
    patience.restart(start);
    for (long wall = TICK; wall < Duration.ofHours(1).toNanos(); wall += TICK) {
      cpu = Duration.ofSeconds(1).plusNanos(cpuNanosByWallNanos.applyAsLong(wall));
      if (patience.isOver(start + wall)) {
        return wall / 1e9;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  @Test
  void isOver_busyLoopOnIdleMachine_atTheLimit() {
    assertEquals(10.0, secondsUntilOver(wall -> wall), 0.3);
  }

  @Test
  void isOver_busyLoopOnMachineThatGivesATenth_onlyAtTheWallBound() {
    assertEquals(100.0, secondsUntilOver(wall -> wall / 10), 0.3);
  }

  @Test
  void isOver_halfTheMachineTaken_givesTwiceTheWallTime() {
    assertEquals(20.0, secondsUntilOver(wall -> wall / 2), 0.3);
  }

  @Test
  void isOver_hangWithoutCpu_atTheLimit() {
    assertEquals(10.0, secondsUntilOver(wall -> 0), 0.3);
  }

  @Test
  void isOver_cpuClockUnknown_fallsBackToWallTime() {
    cpu = Duration.ZERO;
    Patience patience = new Patience(ALLOWED, () -> cpu);
    patience.restart(0);
    assertEquals(false, patience.isOver(Duration.ofSeconds(9).toNanos()));
    assertEquals(true, patience.isOver(Duration.ofSeconds(10).toNanos()));
  }
}
