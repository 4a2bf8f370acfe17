package dev.katas.runner.schedule.control;

import dev.katas.agent.points.PointListener.Waited;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waits and signals on monitors and on the conditions of locks, played by the schedule.
 *
 * <p>Left to the machine, who gets a monitor first after a signal, the woken thread or one that
 * comes in between, would be a matter of luck, and the most common mistakes with wait and notify
 * are about just that. So a thread that waits stays in its real wait, which gives the real monitor
 * back, until it is signalled here <em>and</em> has the turn; an interrupt of ours then wakes it.
 */
final class Waits {
  private final Turns turns;

  /** Who waits, the longest first. Guarded by the turns' lock, as all that is changed here. */
  private final Deque<Participant> queue = new ArrayDeque<>();

  Waits(Turns turns) {
    this.turns = turns;
  }

  /**
   * Waits on a monitor that the participant really holds, and comes back with the turn.
   *
   * @return false if the round was over first, so that the wait must be a real one
   * @throws InterruptedException if the candidate interrupted it
   */
  boolean waitOn(Participant me, Object monitor, boolean endless) throws InterruptedException {
    begin(me, monitor, monitor, endless);
    while (turns.running() != me && !turns.over()) {
      try {
        monitor.wait();
      } catch (InterruptedException e) {
        interrupted(me);
      }
    }
    boolean mine = end(me);
    if (turns.abandoned()) {
      throw new Abandoned();
    }
    if (me.interrupted) {
      me.interrupted = false;
      throw new InterruptedException();
    }
    return mine;
  }

  /**
   * Waits on a condition of a lock that the participant holds, and comes back with both the turn
   * and the lock. Nothing but the turn has to be waited for really: the lock is given back here.
   *
   * @throws InterruptedException if the candidate interrupted it and may
   */
  Waited awaitOn(
      Participant me, Object condition, ReentrantLock lock, boolean endless, boolean interruptible)
      throws InterruptedException {
    if (interruptible && Thread.interrupted()) {
      throw new InterruptedException();
    }
    int holds = lock.getHoldCount();
    for (int i = 0; i < holds; i++) {
      lock.unlock();
    }
    turns.released();
    begin(me, condition, lock, endless);
    boolean interrupted = untilTurn(me, interruptible);
    boolean mine = end(me);
    if (turns.abandoned()) {
      // The candidate's finally will unlock; if that fails, nobody is charged with it any more.
      for (int i = 0; i < holds && lock.tryLock(); i++) {}
      throw new Abandoned();
    }
    for (int i = 0; i < holds; i++) {
      lock.lock();
    }
    if (me.interrupted || interrupted) {
      me.interrupted = false;
      if (interruptible) {
        throw new InterruptedException();
      }
      Thread.currentThread().interrupt();
    }
    if (!mine && !me.signalled) {
      return Waited.NOT;
    }
    return me.signalled ? Waited.SIGNALLED : Waited.TIMED_OUT;
  }

  /** Waits for the turn; returns whether an interrupt came, which ends the wait if it may. */
  private boolean untilTurn(Participant me, boolean interruptible) {
    boolean interrupted = false;
    synchronized (me.baton) {
      while (turns.running() != me && !turns.over()) {
        try {
          me.baton.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
        if (interrupted && interruptible) {
          break;
        }
      }
    }
    if (interrupted && interruptible) {
      interrupted(me);
      turns.await(me);
      Thread.interrupted();
      return true;
    }
    return interrupted;
  }

  private void begin(Participant me, Object on, Object needs, boolean endless) {
    synchronized (turns.lock) {
      me.parked = true;
      me.inside = false; // from here on it is parked; and what comes after that is its own again
      me.needs = needs;
      me.queuedOn = on;
      me.signalled = false;
      me.endless = endless;
      me.inWait = on == needs;
      me.onStage = true;
      me.state = Participant.State.WAITS;
      queue.addLast(me);
      turns.handOver(me);
    }
  }

  /** Whoever gives the turn does all of it under the lock: no late interrupt comes after this. */
  private boolean end(Participant me) {
    synchronized (turns.lock) {
      queue.remove(me);
      boolean wasReal = me.inWait;
      me.inWait = false;
      me.needs = null;
      me.queuedOn = null;
      me.parked = false;
      if (wasReal) {
        Thread.interrupted();
      }
      return turns.running() == me;
    }
  }

  /** An interrupt that was not ours: the candidate's, perhaps by way of the library. */
  private void interrupted(Participant me) {
    synchronized (turns.lock) {
      if (turns.running() != me && !turns.over()) {
        me.interrupted = true;
        release(me);
      }
    }
  }

  /** Signals the one that has waited on the monitor or condition for longest, or all. */
  void signal(Object monitor, boolean all) {
    synchronized (turns.lock) {
      for (Iterator<Participant> i = queue.iterator(); i.hasNext(); ) {
        Participant p = i.next();
        if (p.queuedOn == monitor && p.state == Participant.State.WAITS) {
          i.remove();
          p.signalled = true;
          p.state = Participant.State.READY;
          if (!all) {
            return;
          }
        }
      }
    }
  }

  /** Ends a thread's wait because a participant interrupts it, by which it is woken too. */
  void interrupting(Object thread) {
    synchronized (turns.lock) {
      for (Participant p : turns.participants()) {
        if (p.thread == thread && p.queuedOn != null) {
          p.interrupted = true;
          release(p);
        }
      }
    }
  }

  private void release(Participant p) {
    if (queue.remove(p)) {
      p.state = Participant.State.READY;
    }
  }
}
