package dev.katas.runner.schedule.control;

import dev.katas.runner.schedule.race.RaceThread;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A thread that takes part in a round. */
final class Participant {
  /** Where a participant is. */
  enum State {
    /** At a point, able to go on when it gets the turn. */
    READY,
    /** Has the turn. */
    RUNNING,
    /** Waits for something that another participant must do, as the points tell. */
    BLOCKED,
    /** Waits on a monitor until another participant signals, or for some time. */
    WAITS,
    /** Really blocked inside the library; comes back by itself. */
    AWAY,
    /** Has ended its part. */
    DONE
  }

  final int index;
  final boolean spawned;
  final RaceThread race;

  /** Its round; null once that is over, since its thread may live on and need not keep it. */
  volatile @Nullable Round round;

  /** The thread behind it; the threads of a scenario get theirs when the round starts. */
  volatile @Nullable Thread thread;

  /** What its thread waits on for its turn. */
  final Object baton = new Object();

  /**
   * Whether its thread has begun the part; before that it is parked as an idle member of a crew.
   */
  volatile boolean onStage;

  /** Whether it has not gone on since it was given the turn. */
  volatile boolean parked = true;

  /** Whether it is inside a point of ours: what it waits for there is not the candidate's doing. */
  volatile boolean inside;

  /** The monitor or condition that it waits on for a signal, or waited on last. */
  volatile @Nullable Object waitsOn;

  /** Changed under the turns' lock only. */
  volatile State state = State.READY;

  // Guarded by the turns' lock.
  boolean endless;
  boolean interrupted;

  /** Whether its thread is in a real wait, from which only an interrupt of ours wakes it. */
  boolean inWait;

  /** The monitor or lock that it must get back before it can go on, or null. */
  @Nullable Object needs;

  /** What it waits on for a signal, in the schedule's own way; null if it does not. */
  @Nullable Object queuedOn;

  /** Whether a signal has ended its wait. */
  boolean signalled;

  long blockedAtRelease;
  long retriedAtStep = -1;

  // Used by its own thread, read by others when it is blocked.
  volatile @Nullable Obstacle obstacle;
  int slice;
  int waitCount;

  /** How many of the candidate's methods a thread started by the candidate is in. */
  int depth;

  Participant(Round round, int index, boolean spawned) {
    this.round = round;
    this.index = index;
    this.spawned = spawned;
    this.race = new RaceThread(index, spawned);
  }

  /** Tells whether it runs the candidate's code, so that what it waits for is not ours. */
  boolean isOutside() {
    return !parked && !inside;
  }

  /** Tells whether the monitor or lock that it must get back, if any, is free for it. */
  boolean mayEnter() {
    Object monitor = needs;
    Round mine = round;
    if (monitor instanceof ReentrantLock lock && queuedOn != monitor) {
      return !lock.isLocked();
    }
    return monitor == null || mine == null || mine.monitors.isFreeFor(this, monitor);
  }
}
