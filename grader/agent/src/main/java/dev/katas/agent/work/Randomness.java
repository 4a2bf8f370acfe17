package dev.katas.agent.work;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Pins what the JDK draws at random in each run: the same code then does the same work. */
final class Randomness {
  private static final String UNSAFE = "jdk.internal.misc.Unsafe";

  private Randomness() {}

  /** Pins what is drawn once a JVM: the iteration order of the immutable collections. */
  static void pinGlobal() {
    try {
      Class<?> collections = Class.forName("java.util.ImmutableCollections");
      Object unsafe =
          MethodHandles.lookup().unreflect(Class.forName(UNSAFE).getMethod("getUnsafe")).invoke();
      write(unsafe, collections.getDeclaredField("SALT32L"), long.class, 0x12345678L);
      write(unsafe, collections.getDeclaredField("REVERSE"), boolean.class, false);
    } catch (Throwable e) {
      throw new IllegalStateException("randomness cannot be pinned", e);
    }
  }

  /** Writes a static final field, which reflection refuses to do. */
  private static void write(Object unsafe, Field field, Class<?> type, Object value)
      throws Throwable {
    MethodHandle base = method(unsafe, "staticFieldBase", Object.class, Field.class);
    MethodHandle offset = method(unsafe, "staticFieldOffset", long.class, Field.class);
    String put = type == long.class ? "putLong" : "putBoolean";
    MethodHandle store = method(unsafe, put, void.class, Object.class, long.class, type);
    store.invoke(base.invoke(field), (long) offset.invoke(field), value);
  }

  private static MethodHandle method(
      Object unsafe, String name, Class<?> result, Class<?>... parameters)
      throws ReflectiveOperationException {
    MethodType signature = MethodType.methodType(result, parameters);
    return MethodHandles.lookup().findVirtual(unsafe.getClass(), name, signature).bindTo(unsafe);
  }

  /** Pins the seeds from which threads and generators draw theirs, and the given thread's own. */
  static void pin(Thread thread) {
    try {
      ((AtomicLong) read(Random.class, "seedUniquifier")).set(8682522807148012L);
      ((AtomicLong) read(SplittableRandom.class, "defaultGen")).set(42);
      ((AtomicLong) read(ThreadLocalRandom.class, "seeder")).set(42);
      ((AtomicInteger) read(ThreadLocalRandom.class, "probeGenerator")).set(42);
      field(Thread.class, "threadLocalRandomSeed").setLong(thread, 42);
      field(Thread.class, "threadLocalRandomProbe").setInt(thread, 0x9e3779b9);
      field(Thread.class, "threadLocalRandomSecondarySeed").setInt(thread, 7);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("randomness cannot be pinned", e);
    }
  }

  private static Object read(Class<?> type, String name) throws ReflectiveOperationException {
    return field(type, name).get(null);
  }

  private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
