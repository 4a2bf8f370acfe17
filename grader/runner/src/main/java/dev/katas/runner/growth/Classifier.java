package dev.katas.runner.growth;

import dev.katas.runner.protocol.WorkPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among growth classes: the slowest whose fit is nearly as good as the best one's.
 *
 * <p>Nearly is a factor: a strict one to say what a series looks like, and a generous one to say
 * what it may still be.
 */
final class Classifier {
  /** How much worse than the best fit the chosen one may be when naming a class. */
  static final double STRICT = 1.5;

  /** How much worse it may be in the candidate's favour. */
  static final double GENEROUS = 3;

  /** A fit this good is good, however much better another one is. */
  private static final double GOOD = 0.03;

  /** Growth of less than this over the whole series is no growth. */
  private static final double FLAT = 1.10;

  /** Work that grows by this much more than a class can explain is not of that class. */
  private static final double OUTGROWN = 2;

  /** So many doublings in a row with a rise that is never smaller than the one before. */
  private static final int RISES = 3;

  /** The least rise in the first of them. */
  private static final double STEEPENING = 1.15;

  /** How far, as a share, a size may be from half of another one to be taken for it. */
  private static final double NEAR = 0.05;

  /** An algorithm that is logarithmic takes at least a step every other doubling. */
  private static final double LEAST_STEP = 0.5;

  /**
   * Where the counts scatter by a quarter the fitted step is too small by a third, since low counts
   * weigh more; a constant that scatters alike shows steps of 0.2 by chance, in one of a hundred.
   */
  private static final double LEAST_SCATTERED_STEP = 0.32;

  /** What rises by more from the smaller half of the sizes to the larger one does so visibly. */
  private static final double STEEP = 3;

  /** Counts that differ from the best fit by so much, by chance, are those of one random path. */
  private static final double SCATTERED = 0.15;

  private final List<WorkPoint> points;
  private final List<Fit> fits = new ArrayList<>();
  private final Fit best;

  Classifier(List<WorkPoint> points) {
    this.points = points;
    Fit least = Fit.of(Growth.CONSTANT, points);
    for (Growth growth : Growth.values()) {
      Fit fit = Fit.of(growth, points);
      fits.add(fit);
      if (fit.residual() < least.residual()) {
        least = fit;
      }
    }
    best = least;
  }

  /** Returns one fit a class, from slow to fast. */
  List<Fit> fits() {
    return fits;
  }

  /** Returns the fit with the least residual. */
  Fit best() {
    return best;
  }

  /** Tells whether one class fits this well that no other needs to be thought of. */
  boolean good() {
    return best.residual() <= GOOD;
  }

  /** Tells whether chance moves the counts so much that only many of them tell anything. */
  boolean scattered() {
    return best.residual() > SCATTERED
        && meanRise(Growth.CONSTANT) < STEEP
        && Scatter.of(best, points).chance();
  }

  Growth choose(double factor) {
    double allowed = Math.max(GOOD, Scatter.of(best, points).narrowed(factor) * best.residual());
    for (Fit fit : fits) {
      if (fit.residual() <= allowed && !growsCleanly(fit) && !outgrown(fit.growth())) {
        return tooShallow(fit) ? Growth.CONSTANT : fit.growth();
      }
    }
    return best.growth();
  }

  /** Small but clean growth is growth, although a constant is never far off. */
  private boolean growsCleanly(Fit fit) {
    if (fit.growth() != Growth.CONSTANT) {
      return false;
    }
    double first = best.at(points.get(0).n());
    double last = best.at(points.get(points.size() - 1).n());
    return best.residual() < fit.residual() / 4 && last / first > FLAT;
  }

  /** Returns by what factor work over a class's function rises; its mean, where it scatters. */
  double rise(Growth growth) {
    return scattered() ? meanRise(growth) : rise(growth, points);
  }

  private double meanRise(Growth growth) {
    int half = points.size() / 2;
    return mean(growth, points.subList(half, points.size()))
        / mean(growth, points.subList(0, half));
  }

  private static double mean(Growth growth, List<WorkPoint> points) {
    return points.stream().mapToDouble(p -> over(growth, p)).average().orElse(0);
  }

  /** Tells whether the work over the class's function still doubles: no noise does that. */
  private boolean outgrown(Growth growth) {
    return rise(growth, points) > OUTGROWN || steepens(growth);
  }

  /**
   * Tells whether the work over the class's function rises faster and faster to the end, as a small
   * part of a faster class does under a large one of this: no class alone looks like their sum.
   */
  private boolean steepens(Growth growth) {
    double before = STEEPENING;
    for (int back = RISES; back > 0; back--) {
      WorkPoint small = back(back);
      WorkPoint large = back(back - 1);
      if (small == null || large == null) {
        return false;
      }
      double rise = over(growth, large) / over(growth, small);
      if (rise < before) {
        return false;
      }
      before = rise;
    }
    return !Scatter.of(best, points).chance();
  }

  /** Returns the point so many halvings of the size before the last one, or null. */
  private @Nullable WorkPoint back(int halvings) {
    double size = points.get(points.size() - 1).n() / Math.pow(2, halvings);
    WorkPoint nearest =
        Collections.min(points, Comparator.comparingDouble(p -> Math.abs(p.n() - size)));
    return Math.abs(nearest.n() - size) < NEAR * size ? nearest : null;
  }

  private static double over(Growth growth, WorkPoint point) {
    return Fit.work(point) / growth.at(point.n());
  }

  /**
   * Returns by what factor work over a class's function rises, from the first half to the last.
   *
   * <p>The smaller rise of the highest and the lowest values counts. Work that jumps between two
   * levels, as when the newest element is sometimes in an open block and sometimes not, lifts one
   * of them by chance; work that grows lifts both.
   */
  static double rise(Growth growth, List<WorkPoint> points) {
    double[] first = range(growth, points.subList(0, points.size() / 2));
    double[] last = range(growth, points.subList(points.size() / 2, points.size()));
    return Math.min(last[0] / first[0], last[1] / first[1]);
  }

  private static double[] range(Growth growth, List<WorkPoint> points) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (WorkPoint point : points) {
      double over = over(growth, point);
      least = Math.min(least, over);
      most = Math.max(most, over);
    }
    return new double[] {least, most};
  }

  private boolean tooShallow(Fit fit) {
    double least = scattered() ? LEAST_SCATTERED_STEP : LEAST_STEP;
    return fit.growth() == Growth.LOGARITHMIC && fit.factor() < least;
  }
}
