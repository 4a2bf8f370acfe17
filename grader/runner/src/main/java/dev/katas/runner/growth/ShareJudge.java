package dev.katas.runner.growth;

import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;

/** Judges a measurement that compares a structure's bytes with those of a plain one. */
public final class ShareJudge {
  /** Name of the series of the structure that is judged. */
  public static final String RETAINED = "retained";

  /** Name of the series that it is compared with. */
  public static final String PLAIN = "plain storage";

  private static final String PREFIX = "ONE_PART_IN_";

  private ShareJudge() {}

  /** Returns the bound's name: one part in so many. */
  public static String bound(int parts) {
    return PREFIX + parts;
  }

  /** Tells whether a measurement's bound is of this kind, rather than the name of a growth. */
  public static boolean judges(WorkMeasurement measurement) {
    return measurement.bound().startsWith(PREFIX);
  }

  /** Judges a measurement by its largest size. */
  public static Share judge(WorkMeasurement measurement) {
    int parts = Integer.parseInt(measurement.bound().substring(PREFIX.length()));
    WorkPoint retained = last(measurement, RETAINED);
    WorkPoint plain = last(measurement, PLAIN);
    double share = retained.work() / plain.work();
    boolean within = share * parts <= 1;
    String explanation =
        "%,d %s take %,.0f bytes, %.0f %% of the %,.0f of plain storage; at most 1/%d is allowed"
            .formatted(
                retained.n(),
                measurement.variable(),
                retained.work(),
                100 * share,
                plain.work(),
                parts);
    return new Share(within, share, explanation);
  }

  private static WorkPoint last(WorkMeasurement measurement, String pattern) {
    for (WorkSeries series : measurement.series()) {
      if (series.pattern().equals(pattern) && !series.points().isEmpty()) {
        List<WorkPoint> points = series.points();
        return points.get(points.size() - 1);
      }
    }
    throw new IllegalArgumentException("no points of " + pattern);
  }

  /**
   * What the comparison says.
   *
   * @param within whether the bound holds
   * @param share the structure's bytes over the plain one's
   * @param explanation one sentence with the figures
   */
  public record Share(boolean within, double share, String explanation) {}
}
