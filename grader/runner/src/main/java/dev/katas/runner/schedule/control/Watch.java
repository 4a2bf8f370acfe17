package dev.katas.runner.schedule.control;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches a round from outside: takes the turn from a thread that is really blocked, and finds out
 * when nobody can go on any more.
 *
 * <p>That is told by what the threads wait for. Time only bounds how long it is waited where that
 * cannot be told; such a round counts only if running it again shows the same.
 */
final class Watch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long DEADLOCK_CHECK_NANOS = 30_000_000L;
  private static final long QUIET_NANOS = 700_000_000L;
  private static final long LAST_RESORT_NANOS = 5_000_000_000L;

  private final Round round;
  private final Turns turns;
  private final boolean foreign;
  private @Nullable Participant seen;
  private long seenProgress;
  private long lastProgress = -1;
  private long quietSince = System.nanoTime();
  private boolean deadlocksChecked;
  private int rotation;

  /**
   * Creates the watch.
   *
   * @param foreign whether threads that the candidate started in earlier rounds may be about
   */
  Watch(Round round, boolean foreign) {
    this.round = round;
    this.turns = round.turns;
    this.foreign = foreign;
  }

  /** Looks once. */
  void look() {
    long progress = turns.progress();
    long now = System.nanoTime();
    if (progress != lastProgress) {
      lastProgress = progress;
      quietSince = now;
      deadlocksChecked = false;
    }
    Participant running = turns.running();
    if (running != null) {
      lookAt(running, progress);
    } else {
      lookAtStandstill(now - quietSince);
    }
    if (now - quietSince > LAST_RESORT_NANOS) {
      round.giveUpUndecided();
    }
  }

  private void lookAt(Participant running, long progress) {
    Thread thread = running.thread;
    if (thread == null || !running.isOutside()) {
      seen = null;
      return;
    }
    switch (thread.getState()) {
      case TERMINATED -> turns.away(running, true);
      case WAITING, TIMED_WAITING -> takeTurn(running, progress);
      case BLOCKED -> {
        // A monitor may be held for a moment only: looks twice.
        if (seen == running && seenProgress == progress) {
          takeTurn(running, progress);
        }
        seen = running;
        seenProgress = progress;
      }
      default -> seen = null;
    }
  }

  private void takeTurn(Participant running, long progress) {
    if (running.isOutside() && turns.progress() == progress) {
      round.arrivals.await();
      turns.awayIfStill(running, progress);
      seen = null;
    }
  }

  private void lookAtStandstill(long quiet) {
    List<Participant> away = turns.standstill();
    if (away == null) {
      return;
    }
    boolean others = foreign || round.hasForeign();
    if (!others && away.stream().allMatch(this::waitsForEver)) {
      round.giveUp(kind());
      return;
    }
    if (quiet > DEADLOCK_CHECK_NANOS && !deadlocksChecked) {
      deadlocksChecked = true;
      if (THREADS.findDeadlockedThreads() != null && involved()) {
        round.giveUp(Finding.DEADLOCK);
        return;
      }
    }
    if (quiet > QUIET_NANOS && away.stream().allMatch(Watch::isIdle)) {
      round.giveUp(kind());
      return;
    }
    turns.retry(rotation++);
  }

  private boolean waitsForEver(Participant p) {
    Obstacle obstacle = p.obstacle;
    Thread thread = p.thread;
    return obstacle != null
        && obstacle.signal()
        && obstacle.signalsBefore() == round.signals()
        && thread != null
        && thread.getState() == Thread.State.WAITING;
  }

  private static boolean isIdle(Participant p) {
    Thread thread = p.thread;
    if (thread == null) {
      return true;
    }
    return switch (thread.getState()) {
      case WAITING, BLOCKED, TERMINATED -> true;
      case TIMED_WAITING -> p.spawned;
      default -> false;
    };
  }

  private boolean involved() {
    long[] ids = THREADS.findDeadlockedThreads();
    for (Participant p : turns.participants()) {
      Thread thread = p.thread;
      for (int i = 0; ids != null && thread != null && i < ids.length; i++) {
        if (ids[i] == thread.getId()) {
          return true;
        }
      }
    }
    return false;
  }

  private Finding kind() {
    for (Participant p : turns.participants()) {
      Obstacle obstacle = p.obstacle;
      if (!p.spawned
          && p.state != Participant.State.DONE
          && obstacle != null
          && obstacle.signal()) {
        return Finding.LOST_WAKE_UP;
      }
    }
    return Finding.DEADLOCK;
  }

  /** Says what holds up each thread that has not ended. */
  static List<String> obstacles(Turns turns) {
    List<String> lines = new ArrayList<>();
    for (Participant p : turns.participants()) {
      Obstacle obstacle = p.obstacle;
      if (p.state != Participant.State.DONE && obstacle != null && p.index > 0) {
        lines.add(
            "thread %d cannot get past: %s (%s:%d)"
                .formatted(
                    p.index,
                    obstacle.site().text(),
                    obstacle.site().file(),
                    obstacle.site().line()));
      }
    }
    return lines;
  }
}
