package dev.katas.runner.schedule.control;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for threads that have been woken and are on their way back to a point.
 *
 * <p>The library wakes them for real, so they arrive when the machine lets them. Whoever chooses
 * who goes on waits for them first: otherwise the same schedule would be another one on a busy day.
 */
final class Arrivals {
  private static final long PATIENCE_NANOS = 20_000_000;
  private static final long GLANCE_NANOS = 1_000_000;
  private static final int SPINS = 200;

  private final Round round;

  Arrivals(Round round) {
    this.round = round;
  }

  /** Waits until nobody is on the way, but not for ever: what is told from outside may be wrong. */
  void await() {
    if (!round.plan().overtaking() && anybody()) {
      await(() -> !anybody(), PATIENCE_NANOS);
    }
  }

  /**
   * Waits until a thread that has just been started is at its first point, has ended or waits for
   * something: a schedule in which it is not there yet would be another one.
   */
  void awaitFirstPoint(Thread started) {
    await(() -> isHere(started), PATIENCE_NANOS);
  }

  private boolean isHere(Thread started) {
    for (Participant p : round.turns.participants()) {
      if (p.thread == started) {
        return p.state != Participant.State.AWAY;
      }
    }
    return switch (started.getState()) {
      case WAITING, TIMED_WAITING, TERMINATED -> true;
      default -> false;
    };
  }

  /**
   * Waits until more threads than {@code ready} that the candidate started are at a point, but no
   * longer than {@code nanos}.
   */
  void awaitMoreReady(int ready, long nanos) {
    await(() -> round.turns.spawnedReady() > ready, nanos);
  }

  /**
   * Waits until something holds that an arrival at a point may bring, but no longer than {@code
   * nanos}. On a monitor, for the reason that {@link Turns#await} tells.
   */
  private void await(BooleanSupplier holds, long nanos) {
    for (int spins = 0; spins < SPINS; spins++) {
      if (round.turns.over() || holds.getAsBoolean()) {
        return;
      }
      Thread.onSpinWait();
    }
    long end = System.nanoTime() + nanos;
    synchronized (round.turns.lock) {
      try {
        for (long left = nanos; !round.turns.over() && !holds.getAsBoolean() && left > 0; ) {
          TimeUnit.NANOSECONDS.timedWait(round.turns.lock, Math.min(left, GLANCE_NANOS));
          left = end - System.nanoTime();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean anybody() {
    for (Participant p : round.turns.participants()) {
      Thread thread = p.thread;
      Obstacle obstacle = p.obstacle;
      if (p.state == Participant.State.AWAY
          && thread != null
          && obstacle != null
          && obstacle.signal()
          && comes(p, thread, p.waitsOn)) {
        return true;
      }
    }
    return false;
  }

  private boolean comes(Participant p, Thread thread, @Nullable Object waitsOn) {
    boolean awake =
        switch (thread.getState()) {
          case RUNNABLE, BLOCKED -> true;
          default -> false;
        };
    if (waitsOn == null) {
      return awake;
    }
    if (round.detector.root(waitsOn) instanceof ReentrantLock lock) {
      return awake || (lock.hasQueuedThread(thread) && !lock.isLocked());
    }
    return awake && round.monitors.isFreeFor(p, waitsOn);
  }
}
