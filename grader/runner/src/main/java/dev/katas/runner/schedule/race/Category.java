package dev.katas.runner.schedule.race;

import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Set;

/** How a library class behaves when several threads use one object of it. */
public enum Category {
  /** Nothing to watch: immutable, or not shared memory. */
  NONE,
  /** A collection (or the like) that threads must not share without order. */
  UNSAFE,
  /** A formatter, digest, buffer or the like, with a state that its calls change. */
  HELPER,
  /** A handle on a field or on elements: what it orders, it orders by way of their owner. */
  HANDLE,
  /** A view, iterator or stream of another object. */
  VIEW,
  /** Locks itself around every call, on one monitor. */
  SYNCHRONIZED,
  /** Orders the calls of its users, as java.util.concurrent promises. */
  CONCURRENT,
  /** A read-write lock as a whole. */
  LOCK_PAIR,
  /** The read lock of a read-write lock. */
  READ_LOCK,
  /** The write lock of a read-write lock. */
  WRITE_LOCK,
  /** A lock. */
  LOCK,
  /** A StampedLock. */
  STAMPED,
  /** A condition of a lock. */
  CONDITION,
  /** Hands work or results to other threads: executors, futures, timers. */
  TASKS,
  /** A thread. */
  THREAD;

  private static final Set<String> UNSAFE_TYPES =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.ArrayDeque",
          "java.util.PriorityQueue",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.BitSet",
          "java.util.EnumMap",
          "java.util.RegularEnumSet",
          "java.util.JumboEnumSet",
          "java.lang.StringBuilder");
  private static final Set<String> SYNCHRONIZED_TYPES =
      Set.of(
          "java.util.Vector",
          "java.util.Stack",
          "java.util.Hashtable",
          "java.util.Properties",
          "java.lang.StringBuffer");

  private static final List<Class<?>> HELPER_TYPES =
      List.of(
          java.text.Format.class,
          java.text.BreakIterator.class,
          java.util.Calendar.class,
          java.util.Date.class,
          java.util.Formatter.class,
          java.util.IntSummaryStatistics.class,
          java.util.LongSummaryStatistics.class,
          java.util.DoubleSummaryStatistics.class,
          java.util.Scanner.class,
          java.util.SplittableRandom.class,
          java.util.StringJoiner.class,
          java.util.StringTokenizer.class,
          java.util.regex.Matcher.class,
          java.nio.Buffer.class,
          java.security.MessageDigest.class,
          java.security.Signature.class,
          javax.crypto.Cipher.class,
          javax.crypto.Mac.class);

  private static final ClassValue<Category> KNOWN =
      new ClassValue<>() {
        @Override
        protected Category computeValue(Class<?> type) {
          return classify(type);
        }
      };

  /** Returns the category of an object's class. */
  public static Category of(Object object) {
    return KNOWN.get(object.getClass());
  }

  private static Category classify(Class<?> type) {
    Class<?> library = type;
    while (library.getClassLoader() != null) {
      library = library.getSuperclass();
    }
    String name = library.getName();
    if (Thread.class.isAssignableFrom(library)) {
      return THREAD;
    }
    if (UNSAFE_TYPES.contains(name)) {
      return UNSAFE;
    }
    if (SYNCHRONIZED_TYPES.contains(name)) {
      return SYNCHRONIZED;
    }
    if (name.equals("java.util.Timer")) {
      return TASKS;
    }
    if (HELPER_TYPES.stream().anyMatch(helper -> helper.isAssignableFrom(type))) {
      return HELPER;
    }
    if (VarHandle.class.isAssignableFrom(library) || name.contains("FieldUpdater")) {
      return HANDLE;
    }
    if (name.startsWith("java.util.concurrent.")) {
      return concurrent(library, name);
    }
    return utility(library, name);
  }

  private static Category utility(Class<?> type, String name) {
    if (name.startsWith("java.util.Collections$Synchronized")) {
      return SYNCHRONIZED;
    }
    if (name.startsWith("java.util.ImmutableCollections")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton")
        || name.startsWith("java.util.AbstractMap$Simple")
        || name.startsWith("java.util.Arrays$")
        || isEntry(type)) {
      return NONE;
    }
    boolean view = name.startsWith("java.util.stream.") || name.contains("$");
    return view && name.startsWith("java.util.") ? VIEW : NONE;
  }

  private static Category concurrent(Class<?> type, String name) {
    if (name.endsWith("ReentrantReadWriteLock$ReadLock")) {
      return READ_LOCK;
    }
    if (name.endsWith("ReentrantReadWriteLock$WriteLock")) {
      return WRITE_LOCK;
    }
    if (name.equals("java.util.concurrent.locks.StampedLock")) {
      return STAMPED;
    }
    if (java.util.concurrent.locks.ReadWriteLock.class.isAssignableFrom(type)) {
      return LOCK_PAIR;
    }
    if (name.endsWith("ConditionObject")) {
      return CONDITION;
    }
    if (java.util.concurrent.locks.Lock.class.isAssignableFrom(type)) {
      return LOCK;
    }
    if (java.util.concurrent.Future.class.isAssignableFrom(type)
        || java.util.concurrent.Executor.class.isAssignableFrom(type)
        || java.util.concurrent.CompletionService.class.isAssignableFrom(type)
        || java.util.concurrent.CompletionStage.class.isAssignableFrom(type)) {
      return TASKS;
    }
    return isEntry(type) ? NONE : CONCURRENT;
  }

  /** An entry itself, as opposed to the set or the iterator that gives it. */
  private static boolean isEntry(Class<?> type) {
    return java.util.Map.Entry.class.isAssignableFrom(type);
  }
}
