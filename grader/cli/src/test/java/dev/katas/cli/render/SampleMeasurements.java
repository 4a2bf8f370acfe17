package dev.katas.cli.render;

import dev.katas.runner.growth.ShareJudge;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Measurements as the measures would return them. */
final class SampleMeasurements {
  private static final String FILE = "VersionedTimeStore.java";

  private SampleMeasurements() {}

  static WorkMeasurement flat(String operation, String variable, String unit) {
    return new WorkMeasurement(
        operation,
        variable,
        "CONSTANT",
        unit,
        List.of(series("in order", n -> 21), series("fresh keys", n -> 33)),
        "");
  }

  static WorkMeasurement logarithmic() {
    return new WorkMeasurement(
            "get",
            "versions of one key",
            "LOGARITHMIC",
            "counts",
            List.of(
                series("latest", n -> 9 + 3 * log(n)),
                series("earliest", n -> 9 + 3.1 * log(n)),
                series("middle", n -> 8 + 2.9 * log(n)),
                series("miss", n -> 6 + 3 * log(n))),
            "")
        .beside("LOGARITHMIC");
  }

  static WorkMeasurement linearScan() {
    return new WorkMeasurement(
            "get",
            "versions of one key",
            "LOGARITHMIC",
            "counts",
            List.of(
                series("latest", n -> 20 + 3 * n),
                series("earliest", n -> 18 + 2 * n),
                series("middle", n -> 20 + 2.5 * n),
                series("miss", n -> 14 + 2 * n)),
            "Measuring stopped at 65,536 versions: the count budget was used up.")
        .beside("LOGARITHMIC");
  }

  static WorkMeasurement share() {
    return new WorkMeasurement(
        "values that change a little",
        "versions",
        ShareJudge.bound(3),
        "bytes",
        List.of(
            series(ShareJudge.RETAINED, n -> 900 + 46 * n),
            series(ShareJudge.PLAIN, n -> 700 + 210 * n)),
        "");
  }

  static WorkMeasurement cannotTell() {
    return new WorkMeasurement(
        "set, out of order",
        "versions of one key",
        "LINEAR",
        "counts",
        List.of(series("permuted", n -> n * (1 + log(n) / 14))),
        "");
  }

  static ScheduleMeasurement lostVersion() {
    return new ScheduleMeasurement(
        "set(\"a\", \"x\", 1) || set(\"a\", \"y\", 2), then history(\"a\")",
        Finding.NOT_LINEARIZABLE,
        43,
        "all 38 with one switch, 5 sampled with two",
        List.of(
            new HistoryLine("thread 1", "set(\"a\", \"x\", 1)", "returns"),
            new HistoryLine("thread 2", "set(\"a\", \"y\", 2)", "returns"),
            new HistoryLine("after", "history(\"a\")", "[(2, \"y\")]")),
        List.of(
            step(1, "calls set(\"a\", \"x\", 1)", 0),
            step(1, "reads field store", 19),
            step(1, "HashMap.computeIfAbsent: no list for \"a\" yet", 19),
            step(2, "calls set(\"a\", \"y\", 2)", 0),
            step(2, "reads field store", 19),
            step(2, "HashMap.computeIfAbsent: no list for \"a\" yet", 19),
            step(2, "stores a new list for \"a\"", 19),
            step(2, "ArrayList.add((2, \"y\"))", 20),
            step(2, "set returns", 0),
            step(1, "stores a new list for \"a\", over thread 2's", 19),
            step(1, "ArrayList.add((1, \"x\")) to a list that nobody sees", 20),
            step(1, "set returns", 0)),
        2);
  }

  static ScheduleMeasurement deadlock() {
    List<ScheduleStep> steps = new ArrayList<>();
    steps.add(step(1, "locks versions of \"a\"", 18));
    steps.add(step(2, "locks versions of \"b\"", 18));
    for (int i = 0; i < 24; i++) {
      steps.add(step(2, "reads element " + i + " of the list", 27));
    }
    steps.add(step(2, "waits for the lock of \"a\", held by thread 1", 28));
    steps.add(step(3, "reads field store", 26));
    steps.add(step(1, "waits for the lock of \"b\", held by thread 2", 28));
    return new ScheduleMeasurement(
        "get(\"a\", 1) || set(\"b\", \"y\", 2) || history(\"a\")",
        Finding.DEADLOCK,
        212,
        "all 212 with one switch",
        List.of(
            new HistoryLine("thread 1", "get(\"a\", 1)", "never returns"),
            new HistoryLine("thread 2", "set(\"b\", \"y\", 2)", "never returns"),
            new HistoryLine("thread 3", "history(\"a\")", "never returns")),
        steps,
        3);
  }

  static ScheduleMeasurement brokenInvariant() {
    return new ScheduleMeasurement(
        "4 threads, 100 writes each, 20,000 rounds",
        Finding.BROKEN_INVARIANT,
        812,
        "812 free-running rounds; which schedules they ran is not known",
        List.of(),
        List.of(),
        0);
  }

  static ScheduleMeasurement nothingFound() {
    return new ScheduleMeasurement(
        "set(\"a\", \"x\", 1) || set(\"a\", \"y\", 2), then history(\"a\")",
        Finding.NONE,
        512,
        "all 212 with one switch, 300 sampled with two or three",
        List.of(),
        List.of(),
        0);
  }

  static ScheduleMeasurement hostile(String evil) {
    return new ScheduleMeasurement(
        evil,
        Finding.DATA_RACE,
        1,
        evil,
        List.of(new HistoryLine(evil, evil, evil)),
        List.of(
            new ScheduleStep(1, evil, "Evil<img>.java", 1),
            new ScheduleStep(2, evil, evil, 99),
            new ScheduleStep(99, evil, "", 0)),
        1);
  }

  private static ScheduleStep step(int thread, String action, int line) {
    return new ScheduleStep(thread, action, line == 0 ? "" : FILE, line);
  }

  private static double log(double n) {
    return Math.log(n) / Math.log(2);
  }

  private static WorkSeries series(String pattern, DoubleUnaryOperator work) {
    List<WorkPoint> points = new ArrayList<>();
    for (long n = 64; n <= 65_536; n *= 2) {
      double counted = work.applyAsDouble((double) n);
      double wobble = 1 + ((n * 31 + pattern.length()) % 7 - 3) / 300.0;
      double mean = Math.round(counted * wobble * 10) / 10.0;
      points.add(new WorkPoint(n, mean, Math.ceil(mean * 1.2), Math.round(mean * 2.4)));
    }
    return new WorkSeries(pattern, points);
  }
}
