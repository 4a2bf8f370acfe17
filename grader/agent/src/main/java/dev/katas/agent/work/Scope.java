package dev.katas.agent.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which classes are counted: the candidate's, and those of the JDK that do work for it. */
final class Scope {
  /** The candidate's packages, whatever loads them. */
  static final String SOLUTION = "dev/katas/solution/";

  /** What else a loader of ours may bring into the fork. */
  private static final List<String> HARNESS =
      List.of("dev/katas/", "org/junit/", "org/opentest4j/", "org/apiguardian/", "org/jspecify/");

  /** Parts of java.util that spin, wait or start up rather than work. */
  private static final List<String> UNCOUNTED_UTIL =
      List.of(
          "java/util/Locale",
          "java/util/ResourceBundle",
          "java/util/ServiceLoader",
          "java/util/jar/",
          "java/util/logging/",
          "java/util/zip/",
          "java/util/concurrent/CompletableFuture",
          "java/util/concurrent/Exchanger",
          "java/util/concurrent/ForkJoin",
          "java/util/concurrent/FutureTask",
          "java/util/concurrent/Phaser",
          "java/util/concurrent/SynchronousQueue",
          "java/util/concurrent/ThreadLocalRandom",
          "java/util/concurrent/ThreadPoolExecutor",
          "java/util/concurrent/TimeUnit",
          "java/util/concurrent/atomic/Striped",
          "java/util/concurrent/locks/");

  /** Buffers in memory: java.io's share of the work that a solution may hand to the JDK. */
  private static final List<String> MEMORY_IO =
      List.of("ByteArray", "CharArray", "String", "Buffered", "Data", "Reader", "InputStream");

  private Scope() {}

  /** Tells whether a class is rewritten: counted, kept from being counted, or watched. */
  static boolean changes(String name, @Nullable ClassLoader loader) {
    return counts(name, loader)
        || (loader == null && (Linking.appliesTo(name) || Waking.appliesTo(name)));
  }

  /**
   * Tells whether a class is counted.
   *
   * @param name internal name
   * @param loader what defines it; null for the JDK's core
   */
  static boolean counts(String name, @Nullable ClassLoader loader) {
    if (name.startsWith(SOLUTION)) {
      return true;
    }
    if (loader == null) {
      return countsInJdk(name);
    }
    boolean ours = loader == Scope.class.getClassLoader() || isPlatform(loader);
    return !ours && !startsWithAny(name, HARNESS);
  }

  private static boolean isPlatform(ClassLoader loader) {
    return loader == ClassLoader.getPlatformClassLoader()
        || loader == ClassLoader.getSystemClassLoader()
        || loader.getClass().getName().startsWith("jdk.internal.");
  }

  private static boolean countsInJdk(String name) {
    if (name.startsWith("java/util/")) {
      return !startsWithAny(name, UNCOUNTED_UTIL);
    }
    if (name.startsWith("java/lang/")) {
      return countsInLang(name.substring("java/lang/".length()));
    }
    if (name.startsWith("java/nio/")) {
      return name.endsWith("Buffer") || name.endsWith("BufferMismatch");
    }
    if (name.startsWith("java/io/")) {
      return startsWithAny(name.substring("java/io/".length()), MEMORY_IO);
    }
    return name.startsWith("java/math/")
        || name.startsWith("java/text/")
        || name.startsWith("jdk/internal/util/ArraysSupport");
  }

  private static boolean countsInLang(String simple) {
    if (simple.indexOf('/') >= 0) {
      return false;
    }
    return switch (simple) {
      case "Integer", "Long", "Iterable", "CharSequence" -> true;
      default ->
          simple.startsWith("String")
              || simple.startsWith("AbstractString")
              || simple.startsWith("Character");
    };
  }

  private static boolean startsWithAny(String name, List<String> prefixes) {
    for (int i = 0; i < prefixes.size(); i++) {
      if (name.startsWith(prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }
}
