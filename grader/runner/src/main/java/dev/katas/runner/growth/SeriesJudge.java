package dev.katas.runner.growth;

import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;

/** Judges one pattern's series against a bound. */
final class SeriesJudge {
  /**
   * The fit looks at the largest sizes only, down to this share of the largest: at small ones, what
   * does not grow hides the rest. Halfway between two doublings, so that rounding decides nothing.
   */
  private static final double LEAST_SHARE = Math.pow(2, 0.5 - GrowthJudge.USUAL_POINTS);

  /** At least this many stay when a series starts above its minimum. */
  private static final int FEWEST_AFTER_MINIMUM = 5;

  /** With too few points: this much more work for twice the size is no sorting any more. */
  private static final double EXPLODING = 3;

  /** What scatters around its best fit more than this may look like anything by chance. */
  private static final double SCATTERED = 0.05;

  /** Work over bound has to rise by this much from the first third of the series to the last. */
  private static final double RISING = 1.02;

  private final Growth bound;
  private final WorkSeries series;
  private final List<WorkPoint> points;

  SeriesJudge(Growth bound, WorkSeries series) {
    this.bound = bound;
    this.series = series;
    this.points = telling(bound, series.points());
  }

  /**
   * Returns the points that tell: the larger sizes, after a change of factor. Whether one random
   * path grows at all is told by all of them, or not at all.
   */
  private static List<WorkPoint> telling(Growth bound, List<WorkPoint> all) {
    boolean every =
        bound == Growth.CONSTANT
            && all.size() >= GrowthJudge.FEWEST_POINTS
            && new Classifier(all).scattered();
    return every ? all : Regime.last(tail(all));
  }

  SeriesVerdict judge() {
    if (points.size() < GrowthJudge.FEWEST_POINTS) {
      return tooFew();
    }
    Classifier classifier = new Classifier(points);
    Growth fitted = classifier.choose(Classifier.STRICT);
    Growth lenient = classifier.choose(Classifier.GENEROUS);
    Outcome outcome = outcome(classifier, fitted, lenient);
    boolean scattered = bound == Growth.CONSTANT && classifier.scattered();
    // what passes is not called by a name that the bound forbids
    Growth named = outcome == Outcome.PASS && !fitted.within(bound) ? bound : fitted;
    boolean settled =
        switch (outcome) {
          case PASS -> fitted.within(bound) && !scattered;
          case INCONCLUSIVE -> false;
          case FAIL -> classifier.best().residual() <= SCATTERED;
        };
    return new SeriesVerdict(
        outcome, named, lenient, series.pattern(), classifier.fits(), settled, scattered);
  }

  private Outcome outcome(Classifier classifier, Growth fitted, Growth lenient) {
    if (lenient.within(bound)) {
      return Outcome.PASS;
    }
    return !fitted.within(bound) && classifier.rise(bound) > RISING
        ? Outcome.FAIL
        : Outcome.INCONCLUSIVE;
  }

  /** The budget of counts ended the series early: either the work explodes, or nobody knows. */
  private SeriesVerdict tooFew() {
    int last = points.size() - 1;
    boolean explodes = last > 0 && growth(last) > EXPLODING;
    Growth seen = explodes ? Growth.QUADRATIC : Growth.CONSTANT;
    Outcome outcome = explodes && bound != Growth.QUADRATIC ? Outcome.FAIL : Outcome.INCONCLUSIVE;
    return new SeriesVerdict(
        outcome, seen, seen, series.pattern(), List.of(), outcome == Outcome.FAIL, false);
  }

  private double growth(int last) {
    double sizes = (double) points.get(last).n() / points.get(last - 1).n();
    double work = Fit.work(points.get(last)) / Fit.work(points.get(last - 1));
    return Math.pow(work, Math.log(2) / Math.log(sizes));
  }

  /**
   * Cuts off the sizes before the minimum if all of them fall: that only shows what warming up
   * costs. What rises and falls is kept, since a tail that starts at a chance low always grows.
   */
  private static List<WorkPoint> tail(List<WorkPoint> all) {
    if (all.isEmpty()) {
      return all;
    }
    int minimum = 0;
    while (minimum + 1 < all.size() && all.get(minimum + 1).work() <= all.get(minimum).work()) {
      minimum++;
    }
    double least = LEAST_SHARE * all.get(all.size() - 1).n();
    int large = 0;
    while (all.get(large).n() < least) {
      large++;
    }
    int from = Math.max(0, Math.min(minimum, all.size() - FEWEST_AFTER_MINIMUM));
    return all.subList(Math.max(from, large), all.size());
  }

  /**
   * What one pattern says.
   *
   * @param fits one a class, or empty if there were too few points
   * @param settled whether more points of the same kind could hardly change the outcome
   * @param scattered whether only many more points could, since each is moved by chance
   */
  record SeriesVerdict(
      Outcome outcome,
      Growth fitted,
      Growth lenient,
      String pattern,
      List<Fit> fits,
      boolean settled,
      boolean scattered) {

    /** Tells whether this is worse for the candidate than what another pattern says. */
    boolean worseThan(SeriesVerdict other) {
      int group = outcome.compareTo(other.outcome);
      return group > 0 || (group == 0 && fitted.compareTo(other.fitted) > 0);
    }
  }
}
