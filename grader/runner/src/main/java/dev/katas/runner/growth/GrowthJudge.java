package dev.katas.runner.growth;

import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.growth.SeriesJudge.SeriesVerdict;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a measurement against its bound: the worst pattern decides. */
public final class GrowthJudge {
  /** Fewer points than this fit anything. */
  public static final int FEWEST_POINTS = 4;

  /** As many doublings as a fit looks at: with fewer points it is less sure. */
  public static final int USUAL_POINTS = 8;

  private GrowthJudge() {}

  /**
   * Judges a measurement.
   *
   * @throws IllegalArgumentException if its bound is not the name of a {@link Growth}
   */
  public static Judgement judge(WorkMeasurement measurement) {
    Growth bound = Growth.valueOf(measurement.bound());
    SeriesVerdict worst = null;
    boolean scattered = false;
    boolean settled = !measurement.series().isEmpty();
    for (WorkSeries series : measurement.series()) {
      SeriesVerdict verdict = new SeriesJudge(bound, series).judge();
      settled &= verdict.settled();
      scattered |= verdict.scattered();
      if (worst == null || verdict.worseThan(worst)) {
        worst = verdict;
      }
    }
    return judgement(measurement, bound, worst, settled, scattered);
  }

  private static Judgement judgement(
      WorkMeasurement measurement,
      Growth bound,
      @Nullable SeriesVerdict worst,
      boolean settled,
      boolean scattered) {
    if (worst == null) {
      return new Judgement(
          Outcome.INCONCLUSIVE,
          bound,
          Growth.CONSTANT,
          Growth.CONSTANT,
          "",
          List.of(),
          false,
          false,
          false,
          "%s could not be measured".formatted(measurement.operation()));
    }
    // Where the linear of the two is allowed and the work is beyond it, it is the other one.
    boolean known = worst.outcome() == Outcome.FAIL && bound == Growth.LINEAR;
    boolean unclear = !known && unclear(worst);
    return new Judgement(
        worst.outcome(),
        bound,
        worst.fitted(),
        worst.lenient(),
        worst.pattern(),
        worst.fits(),
        unclear,
        settled,
        scattered,
        Explanation.of(measurement, bound, worst, unclear));
  }

  /** Tells whether linear and linearithmic fit equally well where one of them was chosen. */
  private static boolean unclear(SeriesVerdict verdict) {
    Growth fitted = verdict.fitted();
    if (verdict.fits().isEmpty() || (fitted != Growth.LINEAR && fitted != Growth.LINEARITHMIC)) {
      return false;
    }
    double linear = residual(verdict, Growth.LINEAR);
    double linearithmic = residual(verdict, Growth.LINEARITHMIC);
    double better = Math.max(Math.min(linear, linearithmic), 1e-4);
    return Math.max(linear, linearithmic) / better <= Classifier.GENEROUS;
  }

  private static double residual(SeriesVerdict verdict, Growth growth) {
    for (Fit fit : verdict.fits()) {
      if (fit.growth() == growth) {
        return fit.residual();
      }
    }
    throw new IllegalArgumentException("no fit of " + growth);
  }
}
