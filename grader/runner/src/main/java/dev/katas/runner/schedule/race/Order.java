package dev.katas.runner.schedule.race;

import java.util.ArrayList;
import java.util.List;

/** Who is ordered after whom: what each acquire and release of a round has passed on. */
final class Order {
  private final Heap heap;
  private final List<RaceThread> threads = new ArrayList<>();

  Order(Heap heap) {
    this.heap = heap;
  }

  void add(RaceThread thread) {
    threads.add(thread);
  }

  void acquire(RaceThread me, Object key) {
    Clock released = heap.state(key).released;
    if (released != null) {
      me.clock.join(released);
    }
  }

  void release(RaceThread me, Object key) {
    heap.state(key).released().join(me.clock);
    me.clock.tick(me.index);
  }

  void exchange(RaceThread me, Object key) {
    acquire(me, key);
    release(me, key);
  }

  /** Passes on what an access of this mode does: takes over, hands on, both or neither. */
  void pass(RaceThread me, Object key, AccessMode mode) {
    if (mode.acquires()) {
      acquire(me, key);
    }
    if (mode.releases()) {
      release(me, key);
    }
  }

  /** Takes over everything that threads started by the candidate have done so far. */
  void acquireTasks(RaceThread me) {
    for (RaceThread other : threads) {
      if (other.spawned && other != me) {
        me.clock.join(other.clock);
        other.clock.tick(other.index);
      }
    }
    acquire(me, Heap.TASKS);
  }

  /** Orders {@code later} after everything that {@code earlier} has done so far. */
  static void after(RaceThread earlier, RaceThread later) {
    later.clock.join(earlier.clock);
    earlier.clock.tick(earlier.index);
  }
}
