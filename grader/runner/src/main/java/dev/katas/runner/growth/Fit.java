package dev.katas.runner.growth;

import dev.katas.runner.protocol.WorkPoint;
import java.util.List;

/**
 * A series' best approximation by one growth class: {@code constant + factor * f(n)}.
 *
 * @param growth the class, whose function is f
 * @param constant what does not grow, never negative
 * @param factor how much of f there is, never negative
 * @param residual the mean relative error that remains: 0.03 is 3 %
 */
public record Fit(Growth growth, double constant, double factor, double residual) {
  private static final double SINGULAR = 1e-30;

  /** Returns what the fit says the work at a size is. */
  public double at(long n) {
    return constant + factor * growth.at(n);
  }

  /**
   * Fits a growth class by least squares of the relative error, so that small sizes weigh as much
   * as large ones.
   */
  static Fit of(Growth growth, List<WorkPoint> points) {
    Sums sums = Sums.of(growth, points);
    double constant = sums.y / sums.one;
    double factor = 0;
    double determinant = sums.one * sums.xx - sums.x * sums.x;
    if (growth != Growth.CONSTANT && Math.abs(determinant) > SINGULAR) {
      double slope = (sums.one * sums.xy - sums.x * sums.y) / determinant;
      if (slope > 0) {
        factor = slope;
        constant = (sums.y - slope * sums.x) / sums.one;
      }
      if (constant < 0) {
        constant = 0;
        factor = sums.xy / sums.xx;
      }
    }
    Fit exact = new Fit(growth, constant, factor, 0);
    return new Fit(growth, constant, factor, exact.error(points));
  }

  private double error(List<WorkPoint> points) {
    double squares = 0;
    for (WorkPoint point : points) {
      double relative = at(point.n()) / work(point) - 1;
      squares += relative * relative;
    }
    int parameters = growth == Growth.CONSTANT ? 1 : 2;
    return Math.sqrt(squares / Math.max(1, points.size() - parameters));
  }

  /** Work of zero has no relative error: it is taken for a thousandth. */
  static double work(WorkPoint point) {
    return Math.max(point.work(), 1e-3);
  }

  /** The weighted sums that least squares needs. */
  private record Sums(double one, double x, double y, double xx, double xy) {
    static Sums of(Growth growth, List<WorkPoint> points) {
      double one = 0;
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (WorkPoint point : points) {
        double y = work(point);
        double x = growth.at(point.n());
        double weight = 1 / (y * y);
        one += weight;
        sx += weight * x;
        sy += weight * y;
        sxx += weight * x * x;
        sxy += weight * x * y;
      }
      return new Sums(one, sx, sy, sxx, sxy);
    }
  }
}
