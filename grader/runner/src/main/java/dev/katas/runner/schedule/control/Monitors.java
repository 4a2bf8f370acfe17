package dev.katas.runner.schedule.control;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Who holds which monitor, as the points tell. */
final class Monitors {
  private static final class Held {
    @Nullable Participant owner;
    int count;
  }

  private final IdentityHashMap<Object, Held> monitors = new IdentityHashMap<>();

  synchronized boolean isFreeFor(Participant me, Object monitor) {
    Held held = monitors.get(monitor);
    return held == null || held.owner == null || held.owner == me;
  }

  synchronized void enter(Participant me, Object monitor, int count) {
    Held held = monitors.computeIfAbsent(monitor, m -> new Held());
    held.count = held.owner == me ? held.count + count : count;
    held.owner = me;
  }

  /** Leaves once; returns whether the monitor is free now. */
  synchronized boolean exit(Participant me, Object monitor) {
    Held held = monitors.get(monitor);
    if (held == null || held.owner != me || --held.count > 0) {
      return false;
    }
    held.owner = null;
    return true;
  }

  /** Leaves wholly; returns how often it was entered. */
  synchronized int exitWholly(Participant me, Object monitor) {
    Held held = monitors.get(monitor);
    if (held == null || held.owner != me) {
      return 0;
    }
    held.owner = null;
    return held.count;
  }
}
