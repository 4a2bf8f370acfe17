package dev.katas.runner.growth;

import dev.katas.runner.growth.SeriesJudge.SeriesVerdict;
import dev.katas.runner.protocol.WorkMeasurement;

/** Says in one sentence what was found. */
final class Explanation {
  private Explanation() {}

  static String of(
      WorkMeasurement measurement, Growth bound, SeriesVerdict worst, boolean unclear) {
    String what = "%s over %s".formatted(measurement.operation(), measurement.variable());
    String where = worst.pattern().isEmpty() ? "" : " (pattern: %s)".formatted(worst.pattern());
    return switch (worst.outcome()) {
      case PASS ->
          "%s grows like %s%s, within the bound %s"
              .formatted(what, grown(worst.fitted(), unclear), where, bound.printable());
      case FAIL ->
          "%s grows like %s%s; the bound is %s"
              .formatted(what, grown(worst.fitted(), unclear), where, bound.printable());
      case INCONCLUSIVE ->
          worst.fits().isEmpty()
              ? "%s takes too much work to see how it grows%s; the bound is %s"
                  .formatted(what, where, bound.printable())
              : "%s may grow like %s or %s%s: the counts do not tell; the bound is %s"
                  .formatted(
                      what,
                      worst.lenient().printable(),
                      worst.fitted().printable(),
                      where,
                      bound.printable());
    };
  }

  private static String grown(Growth growth, boolean unclear) {
    return unclear
        ? "%s (O(n) and O(n log n) cannot be told apart here)".formatted(growth.printable())
        : growth.printable();
  }
}
