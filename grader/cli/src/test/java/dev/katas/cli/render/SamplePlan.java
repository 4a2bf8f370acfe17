package dev.katas.cli.render;

import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planned checks of the samples, all of them won. */
final class SamplePlan {
  private SamplePlan() {}

  static List<SampleCheck> won() {
    return List.of(
        answers("latest-at-or-before", Level.L1, 8, "get answers the latest version at or before"),
        answers("before-first-is-empty", Level.L1, 4, "Before the first version there is nothing"),
        answers("unknown-key-is-empty", Level.L1, 2, "An unknown key has no value and no history"),
        answers("history-complete", Level.L1, 6, "history holds every version in order"),
        answers("many-keys", Level.L1, 5, "Keys do not disturb each other"),
        answers("out-of-order", Level.L2, 6, "Writes may arrive in any order"),
        answers("same-timestamp", Level.L2, 5, "Of two writes at one timestamp the later is read"),
        answers(
            "extreme-timestamps", Level.L2, 4, "The least and greatest timestamps are ordinary"),
        answers("history-range", Level.L2, 4, "history of a range holds both of its ends"),
        answers("history-is-a-copy", Level.L2, 3, "A history once returned does not change"),
        answers("null-rejected", Level.L2, 3, "null is refused and changes nothing"),
        answers("durable-recovers", Level.L4, 5, "Acknowledged writes survive a restart"),
        answers("durable-torn-tail", Level.L4, 5, "A torn tail costs only the write it tore"),
        answers("compaction-keeps-answers", Level.L4, 5, "Compaction changes no answer"),
        answers("cold-history", Level.L4, 5, "Cold history can be read by range"),
        work("work-set-in-order", 6, "set in order: amortised O(1)", flat("set, in order")),
        work("work-get-versions", 7, "get: O(log m) in versions", SampleMeasurements.logarithmic()),
        work("work-get-keys", 4, "get: O(1) in keys", flat("get")),
        work("work-set-out-of-order", 3, "set out of order: O(m)", flat("set, out of order")),
        work(
            "space-versions",
            3,
            "Space: O(total versions)",
            SampleMeasurements.flat("bytes a version", "versions", "bytes")),
        work("work-constructor", 2, "Constructor: O(1)", null),
        SampleCheck.won(
            new PlannedCheck(
                "delta-encoding",
                "Values that change a little take a third of their space",
                Dimension.COMPLEXITY,
                Level.L4,
                5),
            SampleMeasurements.share()),
        threads("threads-new-key", 6, "Threads may create keys at once"),
        threads("threads-same-key", 6, "Threads may write one key at once"),
        threads("threads-read-while-write", 5, "Reads see whole writes"),
        threads("threads-history", 4, "history may be read while others write"),
        threads("threads-stress", 4, "Free-running threads keep every invariant"));
  }

  private static Measurement flat(String operation) {
    return SampleMeasurements.flat(operation, "versions of one key", "counts");
  }

  private static SampleCheck answers(String id, Level level, int points, String title) {
    return SampleCheck.won(new PlannedCheck(id, title, Dimension.CORRECTNESS, level, points), null);
  }

  private static SampleCheck work(
      String id, int points, String title, @Nullable Measurement measurement) {
    return SampleCheck.won(
        new PlannedCheck(id, title, Dimension.COMPLEXITY, Level.L3, points), measurement);
  }

  private static SampleCheck threads(String id, int points, String title) {
    return SampleCheck.won(
        new PlannedCheck(id, title, Dimension.THREAD_SAFETY, Level.L3, points),
        SampleMeasurements.nothingFound());
  }
}
