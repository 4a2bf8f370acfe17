package dev.katas.cli.verb;

import dev.katas.engine.catalog.Kata;
import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.catalog.KataDescriptor.Weights;
import java.nio.file.Path;
import java.util.List;

/** Katas for tests. */
final class Katas {
  private Katas() {}

  /** Returns q01 in a checkout. */
  static Kata q01(Path root) {
    KataDescriptor descriptor =
        new KataDescriptor(
            "q01",
            "time-store",
            "Time-based key-value store",
            "Coding screen",
            60,
            "Senior",
            "coding",
            List.of(),
            "dev.katas.solution.timestore.VersionedTimeStore",
            List.of("src/main/java/dev/katas/solution/timestore"),
            new Limits(1, 1, 64, 64),
            new Weights(50, 25, 25),
            new Suites(List.of(), List.of(), List.of()),
            List.of(),
            null,
            List.of(),
            80,
            List.of(),
            List.of(),
            false);
    return new Kata(descriptor, root, root.resolve("katas/q01-time-store"));
  }
}
