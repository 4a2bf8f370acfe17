package dev.katas.runner.schedule.race;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a round knows of one object: its memory, its order, who owns its monitor. */
final class ObjectState {
  /** What a lock's releases, a volatile's writes and the like order, or null if none yet. */
  @Nullable Clock released;

  /** What read unlocks of a read-write lock order. */
  @Nullable Clock readReleased;

  /** The collection that this view or iterator looks at, or the lock that this is a part of. */
  @Nullable Object root;

  private @Nullable Map<Object, Memory> memory;

  /** The participant that has touched the object, -1 for nobody, -2 for several. */
  int touchedBy = -1;

  Memory memory(Object key) {
    Map<Object, Memory> map = memory;
    if (map == null) {
      map = new HashMap<>(4);
      memory = map;
    }
    Memory found = map.get(key);
    if (found == null) {
      found = new Memory();
      map.put(key, found);
    }
    return found;
  }

  Clock released() {
    Clock clock = released;
    if (clock == null) {
      clock = new Clock();
      released = clock;
    }
    return clock;
  }

  Clock readReleased() {
    Clock clock = readReleased;
    if (clock == null) {
      clock = new Clock();
      readReleased = clock;
    }
    return clock;
  }
}
