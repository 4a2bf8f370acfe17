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

  static void own(long count) {
    try {
      Handles.SET_OWN.invokeExact(count);
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static long limit() {
    try {
      return (long) Handles.LIMIT.invokeExact();
    } catch (Throwable e) {
      throw broken(e);
    }
  }

  static void limit(long count) {
    try {
      Handles.SET_LIMIT.invokeExact(count);
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
    static final MethodHandle SET_OWN = find("own", MethodType.methodType(void.class, long.class));
    static final MethodHandle LIMIT = find("limit", MethodType.methodType(long.class));
    static final MethodHandle SET_LIMIT =
        find("limit", MethodType.methodType(void.class, long.class));
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
