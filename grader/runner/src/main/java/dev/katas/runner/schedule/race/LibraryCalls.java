package dev.katas.runner.schedule.race;

import dev.katas.agent.points.Site;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What calls of the library order, and what they read or change. */
final class LibraryCalls {
  private final Heap heap;
  private final Order order;
  private final Detector detector;

  LibraryCalls(Heap heap, Order order, Detector detector) {
    this.heap = heap;
    this.order = order;
    this.detector = detector;
  }

  void before(RaceThread me, @Nullable Object receiver, Site site) {
    if (receiver == null) {
      if (!Verbs.pauses(site.name())) {
        order.release(me, Heap.TASKS);
      }
      return;
    }
    if (site.owner().equals("java/lang/Object")) {
      waitOrNotify(me, receiver, site);
      return;
    }
    Object root = heap.rootOrSelf(receiver);
    switch (Category.of(receiver)) {
      case NONE, LOCK_PAIR, HANDLE -> {}
      case THREAD -> {
        order.release(me, receiver);
        order.release(me, Heap.TASKS);
      }
      case TASKS -> order.exchange(me, Heap.TASKS);
      case LOCK, READ_LOCK, WRITE_LOCK -> beforeLock(me, receiver, site);
      case CONDITION -> {
        releaseHeld(me);
        order.exchange(me, root);
      }
      case STAMPED -> {
        me.optimistic = false;
        order.exchange(me, receiver);
      }
      default -> {
        use(me, receiver, site, Verbs.changes(site.name()));
        if (BaseStream.class.isInstance(receiver)) {
          order.release(me, Heap.TASKS);
        }
        if (Category.of(root) == Category.CONCURRENT) {
          me.open.push(root);
          if (site.name().startsWith("forEach") || BaseStream.class.isInstance(receiver)) {
            me.visited = root;
          }
        }
      }
    }
  }

  /** Reads or changes a collection, through whatever kind of object it is. */
  void use(RaceThread me, Object object, Site site, boolean write) {
    Object root = heap.rootOrSelf(object);
    switch (Category.of(root)) {
      case HELPER -> detector.contents(me, root, site.id(), !HelperVerbs.onlyReads(root, site));
      case UNSAFE -> detector.contents(me, root, site.id(), write || touches(root, site));
      case SYNCHRONIZED -> {
        boolean inside = Category.of(object) == Category.SYNCHRONIZED;
        if (inside) {
          order.acquire(me, root);
        }
        detector.contents(me, root, site.id(), write);
        if (inside) {
          order.release(me, root);
        }
      }
      case CONCURRENT -> order.pass(me, root, AccessMode.ofCall(site));
      case VIEW -> {
        if (root.getClass().getName().startsWith("java.util.Collections$")) {
          order.exchange(me, Heap.UNKNOWN);
        }
      }
      default -> {}
    }
  }

  private static boolean touches(Object collection, Site site) {
    return site.name().startsWith("get") && AccessOrder.of(collection);
  }

  private void waitOrNotify(RaceThread me, Object monitor, Site site) {
    if (site.name().equals("wait")) {
      order.release(me, monitor);
    }
  }

  private void beforeLock(RaceThread me, Object lock, Site site) {
    me.optimistic = false;
    if (site.name().equals("unlock")) {
      releaseLock(me, lock);
      me.held.remove(lock);
    }
  }

  private void releaseHeld(RaceThread me) {
    for (Object lock : me.held) {
      releaseLock(me, lock);
    }
  }

  private void releaseLock(RaceThread me, Object lock) {
    Object root = lockRoot(lock);
    if (Category.of(lock) == Category.READ_LOCK && root != Heap.UNKNOWN) {
      heap.state(root).readReleased().join(me.clock);
      me.clock.tick(me.index);
    } else {
      order.release(me, root);
    }
  }

  private void acquireLock(RaceThread me, Object lock) {
    Object root = lockRoot(lock);
    order.acquire(me, root);
    Clock readers = heap.state(root).readReleased;
    if (readers != null && Category.of(lock) != Category.READ_LOCK) {
      me.clock.join(readers);
    }
  }

  private Object lockRoot(Object lock) {
    Object root = heap.root(lock);
    if (root != null) {
      return root;
    }
    boolean part =
        Category.of(lock) == Category.READ_LOCK || Category.of(lock) == Category.WRITE_LOCK;
    return part ? Heap.UNKNOWN : lock;
  }

  void after(RaceThread me, @Nullable Object receiver, @Nullable Object result, Site site) {
    if (receiver == null) {
      if (!Verbs.pauses(site.name())) {
        order.acquireTasks(me);
      }
      return;
    }
    if (result != null && derives(receiver, result, site)) {
      heap.derive(receiver, result, me.initializing > 0);
    }
    if (site.owner().equals("java/lang/Object")) {
      order.acquire(me, receiver);
      return;
    }
    Object root = heap.rootOrSelf(receiver);
    switch (Category.of(receiver)) {
      case THREAD, TASKS -> order.acquireTasks(me);
      case LOCK, READ_LOCK, WRITE_LOCK -> {
        if (Verbs.locks(site.name())) {
          acquireLock(me, receiver);
          me.held.add(receiver);
        }
      }
      case CONDITION -> {
        for (Object lock : me.held) {
          acquireLock(me, lock);
        }
        order.exchange(me, root);
      }
      case STAMPED -> {
        order.exchange(me, receiver);
        me.optimistic = site.name().equals("tryOptimisticRead");
      }
      default -> afterCollection(me, receiver, root, site);
    }
  }

  private void afterCollection(RaceThread me, Object receiver, Object root, Site site) {
    if (Category.of(root) == Category.CONCURRENT) {
      order.pass(me, root, AccessMode.ofCall(site));
      if (root == me.open.peek()) {
        me.open.pop();
        me.visited = null;
      }
    }
    if (BaseStream.class.isInstance(receiver)) {
      order.acquireTasks(me);
    }
  }

  private static boolean derives(Object receiver, Object result, Site site) {
    if (!Verbs.givesViews(site.name()) && !BaseStream.class.isInstance(receiver)) {
      return false;
    }
    return switch (Category.of(result)) {
      case VIEW, READ_LOCK, WRITE_LOCK, CONDITION, CONCURRENT, LOCK -> true;
      case SYNCHRONIZED -> Category.of(receiver) == Category.SYNCHRONIZED;
      default -> false;
    };
  }
}
