package dev.katas.runner.schedule.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Who has the turn: one participant at a time, or nobody while all wait for the library. */
final class Turns {
  private static final int SPINS = 200;
  private static final int MOST = 48;

  /** How often those who spin are let on before they are taken to wait for somebody. */
  private static final int PATIENCE = 200;

  final Object lock = new Object();
  private final Plan plan;
  private int chosen;
  private volatile boolean waited;
  private volatile List<Participant> participants = List.of();
  private volatile @Nullable Participant running;
  private volatile boolean over;
  private volatile boolean abandoned;
  private volatile long releases;
  private volatile long progress;

  Turns(Plan plan) {
    this.plan = plan;
  }

  List<Participant> participants() {
    return participants;
  }

  @Nullable Participant running() {
    return running;
  }

  boolean over() {
    return over;
  }

  /** Tells whether a thread of the scenario has really waited in the library. */
  boolean waited() {
    return waited;
  }

  boolean abandoned() {
    return abandoned;
  }

  long progress() {
    return progress;
  }

  /** Adds a participant, ready to go on. */
  void add(Participant participant) {
    synchronized (lock) {
      List<Participant> more = new ArrayList<>(participants);
      more.add(participant);
      participants = List.copyOf(more);
    }
  }

  /** Adds the current thread, which the candidate has started; null if there are too many. */
  @Nullable Participant addSpawned(Round round) {
    synchronized (lock) {
      if (participants.size() >= MOST) {
        return null;
      }
      Participant participant = new Participant(round, participants.size(), true);
      participant.thread = Thread.currentThread();
      participant.state = Participant.State.AWAY;
      participant.parked = false;
      add(participant);
      return participant;
    }
  }

  /** Ends the opening scene: the threads may start, and one of them has the turn. */
  void open(Participant main, List<Participant> threads, Participant first) {
    synchronized (lock) {
      main.state = Participant.State.DONE;
      for (Participant thread : threads) {
        thread.state = Participant.State.READY;
      }
      first.parked = false;
      first.onStage = true;
      give(first);
    }
  }

  /** Ends one participant's part; another one, played by the same thread, goes on. */
  void swap(Participant me, Participant next) {
    synchronized (lock) {
      me.state = Participant.State.DONE;
      releases++;
      next.thread = Thread.currentThread();
      if (running == me || running == null) {
        give(next);
      } else {
        next.parked = true;
        next.state = Participant.State.READY;
      }
    }
  }

  /** Notes that the one with the turn has got on. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void step() {
    progress++;
  }

  /** Notes that something was given back: those who wait may try again. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void released() {
    synchronized (lock) {
      releases++;
    }
  }

  /** Gives the turn to a participant while nobody has it. */
  void start(Participant first) {
    synchronized (lock) {
      give(first);
    }
  }

  /** A participant that has come back from the library waits for its turn. */
  void comeBack(Participant me) {
    synchronized (lock) {
      if (running == me) {
        return;
      }
      me.state = Participant.State.READY;
      me.parked = true;
      lock.notifyAll();
      if (running == null && !over) {
        give(me);
      }
    }
    await(me);
  }

  /** Passes the turn to another one that can go on, if there is one. */
  void passOn(Participant me, int choice) {
    synchronized (lock) {
      if (running == me) {
        Participant next = choose(me, choice);
        if (next == null) {
          return;
        }
        give(next);
      }
      // Otherwise the turn has been taken from it meanwhile, and it waits to get it back.
      me.state = Participant.State.READY;
      me.parked = true;
    }
    await(me);
  }

  /** Passes the turn on as long as a thread that the candidate has started is at a point. */
  void letOthersFinish(Participant me) {
    for (int i = 0; i < PATIENCE && !over && spawnedReady() > 0; i++) {
      passOn(me, 0);
    }
  }

  /** Returns how often something was given back so far: to be asked before looking whether free. */
  long releases() {
    return releases;
  }

  /**
   * Passes the turn on because this one is held up; comes back when it should look again.
   *
   * @param releasesSeen what {@link #releases} was before it looked
   */
  void block(Participant me, long releasesSeen) {
    synchronized (lock) {
      if (releasesSeen != releases) {
        return;
      }
      me.state = Participant.State.BLOCKED;
      me.blockedAtRelease = releases;
      me.parked = true;
      me.retriedAtStep = progress;
      if (running == me || running == null) {
        giveOrNobody(choose(me, inOrder()));
      }
    }
    await(me);
  }

  /** Passes the turn on from one that cannot go on; called under the lock. */
  void handOver(Participant me) {
    waited |= !me.spawned;
    if (running == me || running == null) {
      giveOrNobody(choose(me, inOrder()));
    }
  }

  /** Ends a participant's part and passes the turn on. */
  void end(Participant me) {
    synchronized (lock) {
      me.state = Participant.State.DONE;
      releases++;
      if (running == me || running == null) {
        giveOrNobody(choose(me, inOrder()));
      }
    }
  }

  /** Takes the turn from one that is really blocked, or has ended. */
  void away(Participant blocked, boolean ended) {
    synchronized (lock) {
      if (running == blocked) {
        waited |= !ended && !blocked.spawned;
        blocked.state = ended ? Participant.State.DONE : Participant.State.AWAY;
        releases++;
        giveOrNobody(choose(blocked, inOrder()));
      }
    }
  }

  /**
   * Takes the turn from one that was seen blocked, if it cannot have gone on since: one that waits
   * here for its turn would never come back by itself.
   *
   * @param progressSeen what {@link #progress} was before it was looked at
   */
  void awayIfStill(Participant blocked, long progressSeen) {
    synchronized (lock) {
      if (blocked.isOutside() && progress == progressSeen) {
        away(blocked, false);
      }
    }
  }

  /**
   * While nobody has the turn: gives it to one that can go on.
   *
   * @return null if somebody has it now; otherwise those that are really blocked in the library,
   *     while all others have ended or are held up
   */
  @Nullable List<Participant> standstill() {
    synchronized (lock) {
      if (running == null && !over) {
        giveOrNobody(choose(null, inOrder()));
      }
      if (running != null || over) {
        return null;
      }
      List<Participant> away = new ArrayList<>();
      for (Participant p : participants) {
        if (p.state == Participant.State.AWAY) {
          away.add(p);
        }
      }
      return away;
    }
  }

  /** While nobody has the turn: lets one that is held up look again, whatever has happened. */
  void retry(int rotation) {
    synchronized (lock) {
      List<Participant> blocked = new ArrayList<>();
      for (Participant p : participants) {
        if (p.state == Participant.State.BLOCKED) {
          blocked.add(p);
        }
      }
      if (running == null && !over && !blocked.isEmpty()) {
        give(blocked.get(rotation % blocked.size()));
      }
    }
  }

  /** Lets everybody go: the round is over, or given up. */
  void finish(boolean giveUp) {
    synchronized (lock) {
      abandoned = giveUp;
      over = true;
      participants.forEach(Turns::wake);
    }
  }

  /** Returns how many threads that the candidate started are at a point. */
  int spawnedReady() {
    synchronized (lock) {
      int n = 0;
      for (Participant p : participants) {
        n += p.spawned && p.state == Participant.State.READY ? 1 : 0;
      }
      return n;
    }
  }

  private int inOrder() {
    return plan.pick(++chosen);
  }

  private void giveOrNobody(@Nullable Participant next) {
    if (next == null) {
      running = null;
    } else {
      give(next);
    }
  }

  private void give(Participant next) {
    next.state = Participant.State.RUNNING;
    next.slice = 0;
    running = next;
    wake(next);
  }

  private static void wake(Participant participant) {
    if (!participant.onStage) {
      LockSupport.unpark(participant.thread);
    }
    Thread thread = participant.thread;
    if (participant.inWait && thread != null) {
      thread.interrupt();
    }
    synchronized (participant.baton) {
      participant.baton.notifyAll();
    }
  }

  /**
   * Chooses among those that can go on, in turn after {@code me}; one that is held up can if
   * something was given back since it looked, or if nobody has got on since.
   */
  private @Nullable Participant choose(@Nullable Participant me, int choice) {
    List<Participant> able = new ArrayList<>(participants.size());
    int start = me == null ? 0 : me.index + 1;
    for (int i = 0; i < participants.size(); i++) {
      Participant p = participants.get((start + i) % participants.size());
      boolean retry = p.state == Participant.State.BLOCKED && p.blockedAtRelease < releases;
      boolean ready = p.state == Participant.State.READY && p.mayEnter();
      if (p != me && (ready || retry)) {
        able.add(p);
      }
    }
    if (!able.isEmpty()) {
      return able.get(choice % able.size());
    }
    for (Participant p : participants) {
      if (p != me && p.state == Participant.State.BLOCKED && p.retriedAtStep < progress) {
        return p;
      }
    }
    return me == null ? timedOut() : null;
  }

  /** When nobody else can go on, time passes: one that waits for some time only has waited. */
  private @Nullable Participant timedOut() {
    for (Participant p : participants) {
      if (p.state == Participant.State.WAITS && !p.endless && p.mayEnter()) {
        return p;
      }
    }
    return null;
  }

  /**
   * Waits until this participant has the turn.
   *
   * <p>On a monitor, never by {@code park}: that would use up the permit that the candidate's own
   * {@code unpark} has left for the thread, and its next {@code park} would wait for ever.
   */
  void await(Participant me) {
    me.onStage = true;
    boolean interrupted = false;
    for (int spins = 0; spins < SPINS && running != me && !over; spins++) {
      Thread.onSpinWait();
    }
    synchronized (me.baton) {
      while (running != me && !over) {
        try {
          me.baton.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    me.parked = false;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (abandoned) {
      throw new Abandoned();
    }
  }
}
