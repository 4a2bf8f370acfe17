package dev.katas.agent.work;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counted work, read from inside the fork.
 *
 * <p>Counting has to be started by the agent, before any class of the candidate is loaded.
 */
public final class WorkCounting {
  private static final int SWEEPS = 10;

  private static volatile @Nullable Instrumentation instrumentation;
  private static volatile @Nullable WorkTransformer transformer;

  private WorkCounting() {}

  /** Starts counting: opens the JDK's core, defines the probe and instruments what is loaded. */
  public static void start(Instrumentation agent) {
    openCore(agent);
    String name = "java/lang/W" + HexFormat.of().toHexDigits(System.nanoTime());
    byte[] probe = ProbeClass.bytes(name);
    Probe.use(define(probe));
    WorkTransformer counting = new WorkTransformer(name);
    instrumentation = agent;
    transformer = counting;
    rehearse(counting, probe);
    agent.addTransformer(counting, true);
    sweep();
    Randomness.pinGlobal();
  }

  /**
   * Uses all that transforming will use: a class that is first needed inside a transformation can
   * neither be loaded there safely nor be transformed itself.
   */
  private static void rehearse(WorkTransformer counting, byte[] sample) {
    Paused.begin().close();
    Probe.limit(Long.MAX_VALUE);
    Probe.unpause();
    Probe.own();
    Probe.total(0);
    Probe.forget(Thread.currentThread());
    Probe.woken(Thread.currentThread());
    missed();
    counting.rehearse(sample);
  }

  /** Tells whether this JVM counts work. */
  public static boolean isOn() {
    return Probe.defined();
  }

  /** Returns the current thread's count. */
  public static long own() {
    return Probe.own();
  }

  /** Returns the sum of the counts of all threads whose id is greater than the given one. */
  public static long ofThreadsAfter(long threadId) {
    return Probe.total((int) threadId);
  }

  /**
   * Sets the count at which the current thread is stopped by an error, whatever it is doing, and
   * closes what pauses an error left open.
   *
   * @param count {@code Long.MAX_VALUE} for no limit
   */
  public static void stopAt(long count) {
    Probe.unpause();
    Probe.limit(count);
  }

  /** Runs what is the grader's own business: it is charged to no thread, if work is counted. */
  @SuppressWarnings("try") // the pause is used by being open
  public static void uncharged(Runnable work) {
    if (!isOn()) {
      work.run();
      return;
    }
    try (Paused ignored = Paused.begin()) {
      work.run();
    }
  }

  /** Tells whether a thread that waits has been woken, and will run as soon as it gets a core. */
  public static boolean isWoken(Thread thread) {
    return Probe.woken(thread);
  }

  /** Takes a thread's wake-up for one that it will not heed. */
  public static void forgetWaking(Thread thread) {
    Probe.forget(thread);
  }

  /** Returns the size of one object, without what it refers to, in bytes. */
  public static long sizeOf(Object object) {
    return agent().getObjectSize(object);
  }

  /** Returns the names of classes that should be counted but could not be instrumented. */
  public static Set<String> uncounted() {
    return Set.copyOf(counting().failed());
  }

  /** Makes the current thread's random numbers, and those yet to be seeded, repeat. */
  public static void pinRandomness() {
    Randomness.pin(Thread.currentThread());
  }

  /**
   * Instruments every loaded class that is not yet.
   *
   * <p>The JVM does not show a transformer the classes that are first loaded while it runs, so this
   * is repeated until nothing is new; call it again before measuring.
   */
  @SuppressWarnings("try") // the pause is used by being open
  public static void sweep() {
    try (Paused ignored = Paused.begin()) {
      for (int i = 0; i < SWEEPS; i++) {
        List<Class<?>> missed = missed();
        if (missed.isEmpty()) {
          return;
        }
        agent().retransformClasses(missed.toArray(new Class<?>[0]));
      }
    } catch (UnmodifiableClassException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> missed() {
    WorkTransformer counting = counting();
    List<Class<?>> missed = new ArrayList<>();
    for (Class<?> type : agent().getAllLoadedClasses()) {
      if (type.isArray() || type.isPrimitive() || type.isHidden()) {
        continue;
      }
      String name = type.getName().replace('.', '/');
      if (Scope.changes(name, type.getClassLoader())
          && !counting.done().contains(name)
          && !counting.failed().contains(name)
          && agent().isModifiableClass(type)) {
        missed.add(type);
      }
    }
    return missed;
  }

  private static void openCore(Instrumentation agent) {
    Module core = Object.class.getModule();
    Set<Module> here = Set.of(WorkCounting.class.getModule());
    Map<String, Set<Module>> opens = new HashMap<>();
    for (String name : core.getPackages()) {
      opens.put(name, here);
    }
    agent.redefineModule(core, Set.of(), Map.of(), opens, Set.of(), Map.of());
  }

  private static Class<?> define(byte[] probe) {
    try {
      return MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup()).defineClass(probe);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("java.lang is closed", e);
    }
  }

  private static Instrumentation agent() {
    return Objects.requireNonNull(instrumentation, "work counting has not been started");
  }

  private static WorkTransformer counting() {
    return Objects.requireNonNull(transformer, "work counting has not been started");
  }
}
