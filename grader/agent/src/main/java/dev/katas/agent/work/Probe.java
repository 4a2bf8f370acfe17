package dev.katas.agent.work;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to the probe, whose name is drawn anew in each run.
 *
 * <p>The handles are constants, so that reading a counter costs a few nanoseconds and counts
 * nothing.
 */
final class Probe {
  private static volatile @Nullable Class<?> type;

  private Probe() {}

  /** Makes the freshly defined probe known. To be called once, before anything else here. */
  static void use(Class<?> probe) {
    type = probe;
  }

  static boolean defined() {
    return type != null;
  }

  static long own() {
    try {
      return (long) Handles.OWN.invokeExact();
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void limit(long count) {
    try {
      Handles.LIMIT.invokeExact(count);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void pause() {
    try {
      Handles.PAUSE.invokeExact();
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void resume() {
    try {
      Handles.RESUME.invokeExact();
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** Forgets all pauses that are open on this thread. */
  static void unpause() {
    try {
      Handles.PAUSES.invokeExact(0L);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  /** Tells whether a thread has been woken and does not run yet. */
  static boolean woken(Object thread) {
    try {
      return (long) Handles.WOKEN.invokeExact(thread) != 0;
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void forget(Object thread) {
    try {
      Handles.FORGET.invokeExact(thread);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static long total(int threadId) {
    try {
      return (long) Handles.TOTAL.invokeExact(threadId);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  private static IllegalStateException broken(Throwable e) {
    return new IllegalStateException("the probe does not answer", e);
  }

  /** Looked up when first used, which is after {@link #use}. */
  private static final class Handles {
    static final MethodHandle OWN = find("own", MethodType.methodType(long.class));
    static final MethodHandle LIMIT = find("limit", MethodType.methodType(void.class, long.class));
    static final MethodHandle PAUSE = find("pause", MethodType.methodType(void.class));
    static final MethodHandle RESUME = find("resume", MethodType.methodType(void.class));
    static final MethodHandle PAUSES =
        find("pauses", MethodType.methodType(void.class, long.class));
    static final MethodHandle WOKEN =
        find("woken", MethodType.methodType(long.class, Object.class));
    static final MethodHandle FORGET =
        find("forget", MethodType.methodType(void.class, Object.class));
    static final MethodHandle TOTAL = find("total", MethodType.methodType(long.class, int.class));

    private static MethodHandle find(String name, MethodType signature) {
      try {
        Class<?> probe = Objects.requireNonNull(type, "work counting has not been started");
        return MethodHandles.lookup().findStatic(probe, name, signature);
      } catch (ReflectiveOperationException e) {
        throw broken(e);
      }
    }
  }
}
