package dev.katas.runner.schedule.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Waits and signals on monitors, played by the schedule.
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
    begin(me, monitor, endless);
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

  private void begin(Participant me, Object monitor, boolean endless) {
    synchronized (turns.lock) {
      me.parked = true;
      me.needs = monitor;
      me.endless = endless;
      me.inWait = true;
      me.state = Participant.State.WAITS;
      queue.addLast(me);
      turns.handOver(me);
    }
  }

  /** Whoever gives the turn does all of it under the lock: no late interrupt comes after this. */
  private boolean end(Participant me) {
    synchronized (turns.lock) {
      queue.remove(me);
      me.inWait = false;
      me.needs = null;
      me.parked = false;
      Thread.interrupted();
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

  /** Signals the one that has waited on the monitor for longest, or all. */
  void signal(Object monitor, boolean all) {
    synchronized (turns.lock) {
      for (Iterator<Participant> i = queue.iterator(); i.hasNext(); ) {
        Participant p = i.next();
        if (p.needs == monitor && p.state == Participant.State.WAITS) {
          i.remove();
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
        if (p.thread == thread && p.inWait) {
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
