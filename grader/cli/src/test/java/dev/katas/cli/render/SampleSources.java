package dev.katas.cli.render;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.List;

/** Sources for the samples to show. */
final class SampleSources {
  private static final String HEAD =
      """
      package dev.katas.solution.timestore;

      import dev.katas.contract.timestore.TimeStore;
      import dev.katas.contract.timestore.Version;
      import java.util.ArrayList;
      import java.util.HashMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;

      /** Keeps a list of versions for every key. */
      public final class VersionedTimeStore implements TimeStore {
        // every key's versions, oldest first
        private final Map<String, List<Version>> store = new HashMap<>();

        @Override
        public void set(String key, String value, long timestamp) {
          List<Version> versions =
              store.computeIfAbsent(key, k -> new ArrayList<>());
          versions.add(new Version(timestamp, value));
        }

        @Override
        public Optional<String> get(String key, long timestamp) {
          Optional<String> found = Optional.empty();
          List<Version> versions = store.getOrDefault(key, List.of());
          for (Version version : versions) {
            if (version.timestamp() <= timestamp) {
              found = Optional.of(version.value());
            }
          }

          return found;
        }

        @Override
        public List<Version> history(String key) {
          return new ArrayList<>(
              store.getOrDefault(key, List.of())); // "copy" == 'c'
        }
      }
      """;

  private SampleSources() {}

  static List<SourceFile> linear() {
    return named("VersionedTimeStore.java", HEAD);
  }

  static List<SourceFile> racy() {
    return List.of(
        new SourceFile("VersionedTimeStore.java", HEAD),
        new SourceFile(
            "Clock.java",
            """
            package dev.katas.solution.timestore;

            /** Counts. */
            final class Clock {
              private long now = 0x1F;
              private static final String TEXT = \"""
                  a text block
                  \""";

              /* several
                 lines */
              long tick() {
                return now++;
              }
            }
            """));
  }

  static List<SourceFile> skeleton() {
    return named(
        "VersionedTimeStore.java",
        """
        package dev.katas.solution.timestore;

        public final class VersionedTimeStore implements TimeStore {
          @Override
          public void set(String key, String value, long timestamp) {
            throw new NotSolvedYet();
          }
        }
        """);
  }

  static List<SourceFile> named(String path, String text) {
    return List.of(new SourceFile(path, text));
  }
}
