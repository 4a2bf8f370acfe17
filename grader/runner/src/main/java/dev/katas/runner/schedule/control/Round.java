package dev.katas.runner.schedule.control;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.race.Detector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One run of a scenario under one schedule. */
final class Round {
  /**
   * After this part of the longest round without a switch the turn is taken: a spin loop must let
   * others go on.
   */
  private static final int SLICES = 80;

  /** Points are remembered for so long a part of the longest round. */
  private static final int POINTS_AN_ENTRY = 4;

  static final ThreadLocal<@Nullable Participant> CURRENT = new ThreadLocal<>();

  final Turns turns;
  final Detector detector = new Detector();
  final Monitors monitors = new Monitors();
  final Trace trace;
  final Arrivals arrivals = new Arrivals(this);
  final Waits waits;
  private final Plan plan;
  private final RoundBody body;
  private final Thread controller = Thread.currentThread();
  private final Participant main = new Participant(this, 0, false);
  private final List<Participant> threads = new ArrayList<>();
  private final AtomicInteger unfinished;
  private volatile boolean together;
  private volatile boolean finished;
  private volatile @Nullable Throwable fault;
  private volatile Finding finding = Finding.NONE;
  private volatile List<String> stuck = List.of();
  private volatile boolean inconclusive;
  private int steps;
  private volatile int signals;
  private volatile boolean foreign;
  private int total;
  private int nextSwitch;

  Round(RoundBody body, Plan plan) {
    this.body = body;
    this.plan = plan;
    this.turns = new Turns(plan);
    this.trace = new Trace(body.longest() / POINTS_AN_ENTRY);
    this.waits = new Waits(turns);
    this.unfinished = new AtomicInteger(body.threads());
    turns.add(main);
    detector.add(main.race, null);
    for (int i = 0; i < body.threads(); i++) {
      Participant thread = new Participant(this, i + 1, false);
      thread.state = Participant.State.DONE;
      threads.add(thread);
      turns.add(thread);
      detector.add(thread.race, null);
    }
  }

  Plan plan() {
    return plan;
  }

  int first() {
    return plan.first();
  }

  boolean finished() {
    return finished;
  }

  boolean together() {
    return together;
  }

  int steps() {
    return steps;
  }

  Finding finding() {
    return finding;
  }

  boolean inconclusive() {
    return inconclusive;
  }

  @Nullable Throwable fault() {
    return fault;
  }

  /** Prepares the thread that will play a part. */
  void cast(int part, Thread thread) {
    threads.get(part).thread = thread;
    if (part == plan.first()) {
      main.thread = thread;
      turns.start(main);
    }
  }

  /** Plays one thread's part; the one that begins also sets the scene, the last one clears it. */
  void play(int part) {
    Participant me = threads.get(part);
    try {
      if (part == plan.first()) {
        setTheScene(me);
      } else {
        CURRENT.set(me);
        turns.await(me);
      }
      if (!turns.over()) {
        body.run(part);
      }
    } catch (Abandoned e) {
      // The round has been given up: nothing more to do here.
    } catch (Throwable t) {
      fail(t);
    }
    leave(me);
  }

  private void setTheScene(Participant me) throws Exception {
    CURRENT.set(main);
    turns.await(main);
    body.before();
    for (Participant thread : threads) {
      detector.order(main.race, thread.race);
    }
    CURRENT.set(me);
    together = true;
    turns.open(main, threads, me);
  }

  private void leave(Participant me) {
    try {
      if (unfinished.decrementAndGet() > 0) {
        arrivals.await();
        turns.end(me);
      } else if (!turns.over()) {
        together = false;
        turns.swap(me, main);
        main.thread = Thread.currentThread();
        for (Participant thread : threads) {
          detector.order(thread.race, main.race);
        }
        CURRENT.set(main);
        turns.await(main);
        body.after();
        finish();
      }
    } catch (Abandoned e) {
      // As above.
    } catch (Throwable t) {
      fail(t);
    } finally {
      CURRENT.remove();
    }
  }

  private void finish() {
    finished = true;
    LockSupport.unpark(controller);
  }

  private void fail(Throwable t) {
    fault = t;
    turns.finish(true);
    finish();
  }

  /** Gives the round up with a finding. */
  void giveUp(Finding why) {
    finding = why;
    stuck = Watch.obstacles(turns); // before anyone is let go: each then forgets what held it up
    turns.finish(true);
    finish();
  }

  /** Returns what held each thread up when the round was given up, a sentence a thread. */
  List<String> stuck() {
    return stuck;
  }

  /** Notes that the candidate starts threads or hands work to others. */
  void foreign() {
    foreign = true;
  }

  boolean hasForeign() {
    return foreign;
  }

  /** Notes a call that may wake a waiting thread. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void signal() {
    signals++;
  }

  int signals() {
    return signals;
  }

  /** Gives the round up without one. */
  void giveUpUndecided() {
    inconclusive = true;
    stuck = Watch.obstacles(turns);
    turns.finish(true);
    finish();
  }

  /**
   * A participant is at a point and has the turn: counts it, and may pass the turn on.
   *
   * @return the step's number, or -1 while only one part is played
   */
  int step(Participant me) {
    turns.step();
    if (++total > body.longest()) {
      giveUp(Finding.LIVELOCK);
      throw new Abandoned();
    }
    int step = together ? steps++ : -1;
    if (me.race.initializing()) {
      return step;
    }
    List<Integer> switches = plan.switches();
    if (step >= 0 && nextSwitch < switches.size() && step >= switches.get(nextSwitch)) {
      arrivals.await();
      turns.passOn(me, plan.choices().get(nextSwitch++));
    } else if (++me.slice > body.longest() / SLICES) {
      me.slice = 0;
      arrivals.await();
      turns.passOn(me, 0);
    }
    return step;
  }

  /** Notes a step in the trace: only now, with the turn back, does it really happen. */
  void record(Participant me, int site, int step, @Nullable Object object) {
    if (step >= 0) {
      Object root = object == null ? null : detector.root(object);
      if (root != null) {
        detector.touch(me.index, root);
      }
      trace.add(me.index, site, step, root, me.race.visited());
    }
  }

  /** The current thread's participant; a thread that the candidate started joins here. */
  @Nullable Participant participant() {
    Participant me = CURRENT.get();
    return me != null && me.round == this ? me : join();
  }

  private @Nullable Participant join() {
    if (turns.over() || Thread.currentThread() == controller) {
      return null;
    }
    Participant me = turns.addSpawned(this);
    if (me != null) {
      foreign(); // however it was started, and whether or not that was seen
      detector.add(me.race, Thread.currentThread());
      afterIdle(me);
      CURRENT.set(me);
    }
    return me;
  }

  /**
   * Orders a thread that the candidate has started after those that have nothing more to do: when a
   * pool's worker has been idle for too long, the pool replaces it under a lock of its own.
   */
  private void afterIdle(Participant me) {
    for (Participant other : turns.participants()) {
      if (other.spawned && other != me && other.depth == 0) {
        detector.order(other.race, me.race);
      }
    }
  }

  /** Returns the steps at which something was used that several threads use. */
  List<Integer> sharedSteps() {
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < trace.length(); i++) {
      Object object = trace.object(i);
      int step = trace.get(i).step();
      Object visited = trace.visited(i);
      boolean within = visited != null && detector.shared(visited);
      if (step >= 0 && (object == null || within || detector.shared(object))) {
        shared.add(step);
      }
    }
    return shared;
  }
}
