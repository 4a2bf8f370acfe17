package dev.katas.engine.measure.checks;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Decides when a check has had its time, fairly on a busy machine.
 *
 * <p>A check is out of time when its fork has used the allowed CPU time since the check began, or
 * when the allowed wall time is over and the fork no longer uses the CPU (it hangs), or at last
 * after ten times the allowed wall time. A noisy neighbour slows the wall clock, not the CPU clock.
 */
final class Patience {
  /** How often the clocks are read. */
  static final Duration TICK = Duration.ofMillis(200);

  /**
   * Less CPU time than this per second of wall time is a hang. A JVM whose threads all wait uses
   * about a tenth of it; one of fifty busy processes on two cores still gets four times as much.
   */
  private static final double IDLE_SHARE = 0.01;

  /** Three seconds in a row. */
  private static final int IDLE_TICKS = 15;
  private static final int WALL_FACTOR = 10;

  private final Duration allowed;
  private final Supplier<Duration> cpuClock;
  private long startNanos;
  private Duration startCpu = Duration.ZERO;
  private Duration lastCpu = Duration.ZERO;
  private long lastNanos;
  private int idle;

  /**
   * Creates a patience.
   *
   * @param allowed CPU time of one check
   * @param cpuClock CPU time that the fork has used so far; zero where it cannot be known
   */
  Patience(Duration allowed, Supplier<Duration> cpuClock) {
    this.allowed = allowed;
    this.cpuClock = cpuClock;
    restart(System.nanoTime());
  }

  /** A check begins. */
  void restart(long nowNanos) {
    startNanos = nowNanos;
    lastNanos = nowNanos;
    startCpu = cpuClock.get();
    lastCpu = startCpu;
    idle = 0;
  }

  /** Tells whether the running check has had its time; called about every {@link #TICK}. */
  boolean isOver(long nowNanos) {
    Duration cpu = cpuClock.get();
    double wallSeconds = (nowNanos - lastNanos) / 1e9;
    double cpuSeconds = cpu.minus(lastCpu).toNanos() / 1e9;
    idle = cpuSeconds < IDLE_SHARE * wallSeconds ? idle + 1 : 0;
    lastCpu = cpu;
    lastNanos = nowNanos;
    Duration wall = Duration.ofNanos(nowNanos - startNanos);
    boolean cpuKnown = !cpu.isZero();
    if (!cpuKnown) {
      return wall.compareTo(allowed) >= 0;
    }
    return cpu.minus(startCpu).compareTo(allowed) >= 0
        || (wall.compareTo(allowed) >= 0 && idle >= IDLE_TICKS)
        || wall.compareTo(allowed.multipliedBy(WALL_FACTOR)) >= 0;
  }
}
