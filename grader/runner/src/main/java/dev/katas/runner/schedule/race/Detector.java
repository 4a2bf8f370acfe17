package dev.katas.runner.schedule.race;

import dev.katas.agent.points.Site;
import dev.katas.agent.points.SiteKind;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a round's order of events and reports accesses that it does not order.
 *
 * <p>Where a library call's promise is in doubt it counts as ordering: a false alarm is worse than
 * a miss on one schedule.
 */
public final class Detector {
  private static final Object CONTENTS = new Object();
  private static final int LONGEST_RANGE = 512;

  private final Heap heap = new Heap();
  private final Order order = new Order(heap);
  private final LibraryCalls calls = new LibraryCalls(heap, order, this);
  private @Nullable Race race;

  /** Returns the first race found, or null. */
  public synchronized @Nullable Race race() {
    return race;
  }

  /** Adds a thread of the scenario, or one that the candidate has started. */
  public synchronized void add(RaceThread thread, @Nullable Thread started) {
    order.add(thread);
    if (started != null) {
      order.acquire(thread, started);
      order.acquire(thread, Heap.TASKS);
    }
  }

  /** Orders everything {@code later} does from now on after what {@code earlier} has done. */
  public synchronized void order(RaceThread earlier, RaceThread later) {
    Order.after(earlier, later);
  }

  /** A field is used. */
  public synchronized void field(RaceThread me, @Nullable Object owner, Site site) {
    if (owner == null) {
      return;
    }
    if (owner instanceof Class) {
      order.acquire(me, owner);
    }
    switch (site.kind()) {
      // All volatile fields of one object order together: never less order than there is.
      case VOLATILE_READ -> order.acquire(me, holder(owner));
      case VOLATILE_WRITE -> order.exchange(me, holder(owner));
      case FIELD_READ -> access(me, owner, site.name(), site.id(), false);
      case FIELD_WRITE -> access(me, owner, site.name(), site.id(), true);
      default -> {}
    }
  }

  private static Object holder(Object owner) {
    return owner instanceof Class ? Heap.STATICS : owner;
  }

  /** A handle on a field or an element is used. */
  public synchronized void handle(
      RaceThread me, Object handle, @Nullable Object holder, Site site) {
    boolean isStatic = Handles.isStatic(handle);
    Object owner = isStatic ? Heap.STATICS : holder;
    if (owner == null) {
      return;
    }
    AccessMode mode = AccessMode.ofHandle(site, handle instanceof VarHandle);
    order.pass(me, owner, mode);
    String field = isStatic ? null : Handles.field(handle);
    if (field == null) {
      return;
    }
    if (mode == AccessMode.PLAIN) {
      access(me, owner, field, site.id(), AccessMode.writes(site));
    } else {
      atomic(me, owner, field, site.id(), AccessMode.writes(site));
    }
  }

  /** Elements of an array are used. */
  public synchronized void elements(
      RaceThread me, @Nullable Object array, int from, int length, Site site) {
    if (array == null || from < 0 || length <= 0) {
      return;
    }
    int end = (int) Math.min((long) from + length, Array.getLength(array));
    end = Math.min(end, from + LONGEST_RANGE);
    boolean write = site.kind() == SiteKind.ELEMENT_WRITE;
    for (int i = from; i < end; i++) {
      access(me, array, i, site.id(), write);
    }
  }

  /** A monitor is now held. */
  public synchronized void locked(RaceThread me, Object monitor) {
    order.acquire(me, monitor);
  }

  /** A monitor is about to be given back. */
  public synchronized void unlocking(RaceThread me, Object monitor) {
    order.release(me, monitor);
  }

  /** The library is about to be called. */
  public synchronized void before(RaceThread me, @Nullable Object receiver, Site site) {
    calls.before(me, receiver, site);
  }

  /** The library has returned. */
  public synchronized void after(
      RaceThread me, @Nullable Object receiver, @Nullable Object result, Site site) {
    calls.after(me, receiver, result, site);
  }

  /** An object is handed to the library. */
  public synchronized void argument(RaceThread me, @Nullable Object argument, Site site) {
    if (argument != null && !Verbs.wraps(site.name())) {
      calls.use(me, argument, site, site.kind() == SiteKind.ARGUMENT_WRITE);
    }
  }

  /** A method of the candidate begins; the library may have called it. */
  public synchronized void method(RaceThread me) {
    for (Object receiver : me.open) {
      order.acquire(me, receiver);
    }
    if (me.spawned) {
      order.acquire(me, Heap.TASKS);
    }
  }

  /** A class has been initialized: whoever uses it later is ordered after that. */
  public synchronized void initialized(RaceThread me, Class<?> type) {
    me.initializing = Math.max(0, me.initializing - 1);
    order.release(me, type);
  }

  /** A class initializer begins. */
  public synchronized void initializing(RaceThread me) {
    me.initializing++;
  }

  /** Returns what a view, iterator or part of a lock belongs to, or the object itself. */
  public synchronized Object root(Object object) {
    return heap.rootOrSelf(object);
  }

  /** Notes that a thread used an object. */
  public synchronized void touch(int thread, Object object) {
    ObjectState state = heap.state(object);
    if (state.touchedBy == -1) {
      state.touchedBy = thread;
    } else if (state.touchedBy != thread) {
      state.touchedBy = -2;
    }
  }

  /** Tells whether several threads have used the object. */
  public synchronized boolean shared(Object object) {
    return heap.state(object).touchedBy == -2;
  }

  void contents(RaceThread me, Object collection, int site, boolean write) {
    access(me, collection, CONTENTS, site, write);
  }

  private void access(RaceThread me, Object owner, Object part, int site, boolean write) {
    if (!write && me.optimistic) {
      return;
    }
    Memory memory = heap.state(owner).memory(part);
    found(write ? memory.write(me.index, me.clock, site) : memory.read(me.index, me.clock, site));
    // Inside a library call that is exclusive (a map's compute, say) the next to come in is ordered
    // after this access, even before the call returns.
    for (Object receiver : me.open) {
      order.release(me, receiver);
    }
  }

  private void atomic(RaceThread me, Object owner, Object part, int site, boolean write) {
    found(heap.state(owner).memory(part).atomic(me.index, me.clock, site, write));
  }

  private void found(@Nullable Race next) {
    if (next != null && race == null) {
      race = next;
    }
  }
}
