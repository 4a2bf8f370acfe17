package dev.katas.runner.schedule.control;

import dev.katas.agent.points.PointListener;
import dev.katas.agent.points.Site;
import dev.katas.agent.points.SiteTable;
import dev.katas.runner.schedule.race.Category;
import dev.katas.runner.schedule.race.Verbs;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears of the points of one round: passes turns, then tells the race detector. */
final class PointHandler implements PointListener {
  private static final long SETTLE_NANOS = 300_000;
  private static final int GLANCES = 400;

  private final Round round;
  private final Turns turns;
  private final Leftovers leftovers;

  PointHandler(Round round, Leftovers leftovers) {
    this.round = round;
    this.leftovers = leftovers;
    this.turns = round.turns;
  }

  /** Waits for the turn; null if this thread is not, or no longer, under control. */
  private @Nullable Participant present() {
    Participant me = round.participant();
    if (me == null) {
      return null;
    }
    if (!turns.over() && turns.running() != me) {
      turns.comeBack(me);
    }
    if (turns.abandoned()) {
      throw new Abandoned();
    }
    return turns.over() ? null : me;
  }

  private @Nullable Participant point(int site, @Nullable Object object) {
    Participant me = present();
    if (me == null) {
      return null;
    }
    int step = round.step(me);
    if (turns.over()) {
      return null;
    }
    round.record(me, site, step, object);
    return me;
  }

  @Override
  public void field(@Nullable Object owner, int site) {
    Participant me = point(site, owner);
    if (me != null) {
      round.detector.field(me.race, owner, SiteTable.get(site));
    }
  }

  @Override
  public void elements(@Nullable Object array, int from, int length, int site) {
    Participant me = point(site, array);
    if (me != null) {
      round.detector.elements(me.race, array, from, length, SiteTable.get(site));
    }
  }

  @Override
  public void enter(@Nullable Object monitor, int site) {
    Participant me = present();
    if (me != null && monitor != null) {
      int step = round.step(me);
      untilFree(me, monitor, site);
      round.record(me, site, step, monitor);
    }
  }

  private void untilFree(Participant me, Object monitor, int site) {
    long releases = turns.releases();
    while (!turns.over() && !round.monitors.isFreeFor(me, monitor)) {
      me.obstacle = new Obstacle(SiteTable.get(site), false, -1);
      round.arrivals.await();
      turns.block(me, releases);
      releases = turns.releases();
    }
    me.obstacle = null;
  }

  @Override
  public void entered(@Nullable Object monitor, int site) {
    Participant me = present();
    if (me != null && monitor != null) {
      round.monitors.enter(me, monitor, 1);
      round.detector.locked(me.race, monitor);
    }
  }

  @Override
  public void exit(@Nullable Object monitor, int site) {
    Participant me = round.participant();
    if (me != null && monitor != null && !turns.over()) {
      round.detector.unlocking(me.race, monitor);
      if (round.monitors.exit(me, monitor)) {
        turns.released();
      }
    }
  }

  @Override
  public void before(@Nullable Object receiver, int siteId) {
    Participant me = present();
    if (me == null) {
      return;
    }
    Site site = SiteTable.get(siteId);
    int step = round.step(me);
    if (receiver != null && !site.owner().equals("java/lang/Object")) {
      hold(me, receiver, site);
    }
    if (turns.over()) {
      return;
    }
    round.record(me, siteId, step, receiver);
    if (receiver == null) {
      noteSignal(site.name());
      me.waitsOn = null;
      me.obstacle = waiting(site.name().startsWith("park"), site);
      round.detector.before(me.race, null, site);
      if (Verbs.pauses(site.name())) {
        round.arrivals.await();
        turns.passOn(me, 0);
      }
      return;
    }
    noteSignal(site.name());
    leftovers.note(receiver);
    if (site.owner().equals("java/lang/Object")) {
      round.detector.before(me.race, receiver, site);
      if (site.name().equals("wait")) {
        me.waitsOn = receiver;
        me.obstacle = waiting(true, site);
        me.waitCount = round.monitors.exitWholly(me, receiver);
      }
      if (site.name().startsWith("notify")) {
        round.waits.signal(receiver, site.name().equals("notifyAll"));
      }
      turns.released();
      return;
    }
    if (receiver instanceof Thread && site.name().equals("interrupt")) {
      round.waits.interrupting(receiver);
    }
    round.detector.before(me.race, receiver, site);
    if (site.name().startsWith("signal")) {
      ReentrantLock lock = lockOf(receiver);
      if (lock != null && lock.isHeldByCurrentThread()) {
        round.waits.signal(receiver, site.name().equals("signalAll"));
      }
    }
  }

  @Override
  public boolean waitOn(Object monitor, boolean endless) throws InterruptedException {
    Participant me = Round.CURRENT.get();
    return me != null
        && me.round == round
        && !turns.over()
        && turns.running() == me
        && Thread.holdsLock(monitor)
        && round.waits.waitOn(me, monitor, endless);
  }

  @Override
  public Waited awaitOn(Object condition, boolean endless, boolean interruptible)
      throws InterruptedException {
    Participant me = Round.CURRENT.get();
    ReentrantLock lock = lockOf(condition);
    if (me == null || me.round != round || lock == null) {
      return Waited.NOT;
    }
    boolean mine = !turns.over() && turns.running() == me && lock.isHeldByCurrentThread();
    return mine ? round.waits.awaitOn(me, condition, lock, endless, interruptible) : Waited.NOT;
  }

  /** Returns the lock of a condition whose waits can be played; a fair lock keeps its own order. */
  private @Nullable ReentrantLock lockOf(Object condition) {
    return Category.of(condition) == Category.CONDITION
            && round.detector.root(condition) instanceof ReentrantLock lock
            && !lock.isFair()
        ? lock
        : null;
  }

  private void hold(Participant me, Object receiver, Site site) {
    Category category = Category.of(receiver);
    if (category == Category.SYNCHRONIZED) {
      untilFree(me, round.detector.root(receiver), site.id());
      return;
    }
    Probe probe = Probe.of(receiver, site);
    long releases = turns.releases();
    while (!turns.over() && !isFree(probe, receiver) && !isCutShort(receiver, site)) {
      me.obstacle = new Obstacle(site, probe.signal(), -1);
      round.arrivals.await();
      turns.block(me, releases);
      releases = turns.releases();
    }
    boolean wait = category == Category.CONDITION && site.name().startsWith("await");
    me.waitsOn = wait ? receiver : null;
    me.obstacle = waiting(wait, site);
  }

  /** Whoever is interrupted does not wait: the library throws at once. */
  private static boolean isCutShort(Object receiver, Site site) {
    return Thread.currentThread().isInterrupted() && Probe.isInterruptible(receiver, site.name());
  }

  /** Looks a little longer where a thread that is not under control may be about to free it. */
  private boolean isFree(Probe probe, Object receiver) {
    boolean free = probe.isFree(receiver);
    for (int i = 0; !free && probe.signal() && round.hasForeign() && i < GLANCES; i++) {
      Thread.onSpinWait();
      free = probe.isFree(receiver);
    }
    return free;
  }

  /** A wait that only a signal ends; how many there had been is kept to tell whether one came. */
  private @Nullable Obstacle waiting(boolean waits, Site site) {
    boolean forEver = site.descriptor().startsWith("()");
    return waits ? new Obstacle(site, true, forEver ? round.signals() : -1) : null;
  }

  private void noteSignal(String name) {
    if (name.startsWith("notify")
        || name.startsWith("signal")
        || name.equals("unpark")
        || name.equals("interrupt")) {
      round.signal();
    }
  }

  @Override
  public void after(@Nullable Object receiver, @Nullable Object result, int siteId) {
    Site site = SiteTable.get(siteId);
    boolean monitor = site.owner().equals("java/lang/Object");
    if (monitor && receiver != null && site.name().equals("wait")) {
      backInside(receiver);
    }
    Participant me = present();
    if (me == null) {
      return;
    }
    me.obstacle = null;
    if (monitor && receiver != null) {
      round.detector.after(me.race, receiver, result, site);
      return;
    }
    round.detector.after(me.race, receiver, result, site);
    Category category = receiver == null ? Category.TASKS : Category.of(receiver);
    if (category != Category.UNSAFE && category != Category.NONE && category != Category.VIEW) {
      turns.released();
      settle(receiver, category, site);
    }
  }

  /** Who comes back from a wait holds the monitor really, whether it has the turn or not. */
  private void backInside(Object monitor) {
    Participant me = Round.CURRENT.get();
    if (me != null && me.round == round) {
      round.monitors.enter(me, monitor, Math.max(1, me.waitCount));
    }
  }

  /** Gives a thread that has just been started, or handed work, time to reach its first point. */
  private void settle(@Nullable Object receiver, Category category, Site site) {
    boolean started = category == Category.THREAD && site.name().equals("start");
    boolean handed = category == Category.TASKS && startsWork(site.name());
    if (started && receiver instanceof Thread thread) {
      round.foreign();
      round.arrivals.awaitFirstPoint(thread);
    } else if (started || (handed && turns.spawnedReady() == 0)) {
      round.foreign();
      round.arrivals.awaitMoreReady(turns.spawnedReady(), SETTLE_NANOS);
    }
  }

  private static boolean startsWork(String name) {
    return name.startsWith("submit")
        || name.startsWith("execute")
        || name.startsWith("invoke")
        || name.startsWith("schedule")
        || name.startsWith("startVirtualThread")
        || name.equals("start")
        || name.endsWith("Async");
  }

  @Override
  public void handle(@Nullable Object handle, @Nullable Object holder, int site) {
    Participant me = present();
    if (me != null && handle != null) {
      round.detector.handle(me.race, handle, holder, SiteTable.get(site));
    }
  }

  @Override
  public void constructing(Object owner, int site) {
    Participant me = present();
    if (me != null) {
      round.detector.field(me.race, owner, SiteTable.get(site));
    }
  }

  @Override
  public void argument(@Nullable Object argument, int site) {
    Participant me = argument == null ? null : point(site, argument);
    if (me != null) {
      round.detector.argument(me.race, argument, SiteTable.get(site));
    }
  }

  /** Only says what is walked through: {@link Marked} has had the argument's own point before. */
  @Override
  public Object walk(Object argument, int site) {
    boolean copied = !Verbs.wraps(SiteTable.get(site).name());
    Object root = round.detector.root(argument);
    return copied && Walks.ofNoMoment(root) ? Walks.through(argument, root, site) : argument;
  }

  @Override
  public Stream<?> streamed(Object collection, Stream<?> stream, int site) {
    Object root = round.detector.root(collection);
    return Walks.ofNoMoment(root) ? Walks.through(stream, root, site) : stream;
  }

  /**
   * A method of the candidate's begins. Where the library calls it for each element of a walk
   * through a concurrent collection, others may come in before it.
   */
  @Override
  public void method(int site) {
    Participant me = present();
    if (me != null && me.race.visited() != null) {
      me = point(site, null);
    }
    if (me != null) {
      if (round.together()) {
        round.trace.add(me.index, site, -1, null);
      }
      round.detector.method(me.race);
      me.depth++;
    }
  }

  /**
   * Where a thread that the candidate started goes back to the library that called it, its task is
   * done: it passes the turn on rather than being found waiting for the next one.
   */
  @Override
  public void leave(int site) {
    Participant me = Round.CURRENT.get();
    if (me != null && me.spawned && me.round == round && --me.depth <= 0 && !turns.over()) {
      me.depth = 0;
      round.arrivals.await();
      turns.away(me, false);
    }
  }

  @Override
  public void initializing(Class<?> type) {
    Participant me = present();
    if (me != null) {
      round.detector.initializing(me.race);
    }
  }

  @Override
  public void initialized(Class<?> type) {
    Participant me = present();
    if (me != null) {
      round.detector.initialized(me.race, type);
    }
  }
}
