package dev.katas.runner.growth;

import dev.katas.runner.protocol.WorkPoint;
import java.util.List;

/**
 * What remains of a series beside its best fit: chance, or a shape that the fit does not have.
 *
 * <p>Points that scatter by chance tell more the more of them there are: the same evidence then
 * shows in a smaller difference between two fits. A shape that is missed is missed by any number of
 * points.
 */
record Scatter(int points, boolean chance) {
  /** Half of what neighbours differ by if they know nothing of each other. */
  private static final double INDEPENDENT = 0.5;

  static Scatter of(Fit fit, List<WorkPoint> points) {
    double squares = 0;
    double steps = 0;
    double last = 0;
    for (int i = 0; i < points.size(); i++) {
      WorkPoint point = points.get(i);
      double error = fit.at(point.n()) / Fit.work(point) - 1;
      squares += error * error;
      steps += i == 0 ? 0 : (error - last) * (error - last);
      last = error;
    }
    return new Scatter(points.size(), steps / 2 > INDEPENDENT * squares);
  }

  /** Returns the factor between two residuals that tells as much as {@code factor} usually does. */
  double narrowed(double factor) {
    return chance && points > GrowthJudge.USUAL_POINTS
        ? Math.pow(factor, (double) GrowthJudge.USUAL_POINTS / points)
        : factor;
  }
}
