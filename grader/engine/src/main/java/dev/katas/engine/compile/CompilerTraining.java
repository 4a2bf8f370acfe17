package dev.katas.engine.compile;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandboxes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the compiler child's class-data archive by compiling a built-in sample. */
public final class CompilerTraining {
  private static final String SAMPLE =
      """
      package sample;

      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;

      public final class Sample<T extends Comparable<T>> implements Iterable<T> {
        private final Map<String, List<T>> map = new ConcurrentHashMap<>();
        private int count;

        record Pair(long left, String right) {}
        enum Kind { ONE, TWO }
        sealed interface Shape permits Round {}
        static final class Round implements Shape {}

        public synchronized Optional<T> last(String key) {
          List<T> list = map.computeIfAbsent(key, k -> new ArrayList<>());
          for (int i = 0; i < list.size(); i++) { count += i; }
          try { return list.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()); }
          finally { count++; }
        }
        static String of(Kind kind) {
          return switch (kind) { case ONE -> "one" + kind; case TWO -> { yield "two"; } };
        }
        @Override public Iterator<T> iterator() {
          return map.values().stream().flatMap(List::stream).collect(Collectors.toList()).iterator();
        }
      }
      """;

  private CompilerTraining() {}

  /**
   * Writes the archive.
   *
   * @param file where to; not the final name, so that no half archive is ever used
   * @throws IOException if the child fails
   */
  public static void run(Installation installation, Path file) throws IOException {
    CompileOrder order =
        new CompileOrder(
            List.of(new CompileOrder.Source("Sample.java", SAMPLE)),
            installation.contract().stream().map(Path::toString).toList());
    new SubmissionCompiler(installation, Sandboxes.none())
        .train(order, ClassDataArchive.make(file));
  }
}
