package dev.katas.suites.timestore;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Prints what the suite finds in the gallery: a tool for people who work on the suite. */
final class GalleryMain {
  private GalleryMain() {}

  /** Arguments: seeds, or {@code name} parts to choose samples by, or {@code -v} for details. */
  public static void main(String[] args) throws Exception {
    List<String> names = Stream.of(args).filter(a -> !a.matches("-v|\\d+")).toList();
    boolean details = List.of(args).contains("-v");
    int seeds =
        Stream.of(args).filter(a -> a.matches("\\d+")).findFirst().map(Integer::valueOf).orElse(1);
    for (String kind : List.of("wrong", "right")) {
      for (Sample sample : Sample.all(kind)) {
        if (names.isEmpty() || names.stream().anyMatch(sample.name()::contains)) {
          for (int seed = 1; seed <= seeds; seed++) {
            show(kind, sample, seed, details);
          }
        }
      }
    }
    System.exit(0);
  }

  private static void show(String kind, Sample sample, int seed, boolean details) throws Exception {
    Subject.use(sample.load());
    long start = System.nanoTime();
    StringBuilder line = new StringBuilder();
    StringBuilder more = new StringBuilder();
    for (MeasuredCheck check : new TimeStoreThreadSafety().checks()) {
      CheckResult result = check.measure(new MeasureContext(seed));
      ScheduleMeasurement found = (ScheduleMeasurement) result.measurement();
      String what = found == null ? result.message() : found.finding() + "/" + found.explored();
      line.append("  ").append(result.status() == Status.PASSED ? "ok" : result.status());
      line.append(' ').append(what);
      if (details) {
        more.append(result.message()).append('\n').append(result.actual()).append('\n');
        result.steps().forEach(s -> more.append("    ").append(s).append('\n'));
        if (found != null) {
          more.append(found.coverage()).append(" switches ").append(found.switches()).append('\n');
          found.interleaving().forEach(s -> more.append("      ").append(s).append('\n'));
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s %-24s %d %5.2f s%s%n%s", kind, sample, seed, seconds, line, more);
  }
}
