package dev.katas.runner.schedule.race;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The objects that a round has seen, by identity. */
final class Heap {
  /** Stands for all executors, futures and the like: what passes through one orders them all. */
  static final Object TASKS = new Object();

  /** Stands for all volatile static fields: a handle on one does not say whose it is. */
  static final Object STATICS = new Object();

  /** Stands for every library object whose origin is unknown. */
  static final Object UNKNOWN = new Object();

  private static final IdentityHashMap<Object, Object> LASTING = new IdentityHashMap<>();

  private final IdentityHashMap<Object, ObjectState> states = new IdentityHashMap<>(128);

  ObjectState state(Object object) {
    ObjectState state = states.get(object);
    if (state == null) {
      state = new ObjectState();
      synchronized (LASTING) {
        state.root = LASTING.isEmpty() ? null : LASTING.get(object);
      }
      states.put(object, state);
    }
    return state;
  }

  /** Returns the object that a view, iterator, stream or part of a lock belongs to, or null. */
  @Nullable Object root(Object object) {
    return state(object).root;
  }

  /** Returns the root, or the object itself if it has none. */
  Object rootOrSelf(Object object) {
    Object root = root(object);
    return root == null ? object : root;
  }

  /**
   * Notes what a view belongs to.
   *
   * @param lasting whether it is made by a class initializer, and so outlives the round
   */
  void derive(Object from, Object result, boolean lasting) {
    Object root = rootOrSelf(from);
    state(result).root = root;
    if (lasting) {
      synchronized (LASTING) {
        LASTING.put(result, root);
      }
    }
  }
}
