package dev.katas.runner.growth;

import dev.katas.runner.protocol.WorkPoint;
import java.util.List;

/**
 * Finds where a solution goes on in another way that grows alike, only with another factor.
 *
 * <p>Above some size a library may search in another way than below it. Taken as one series, the
 * step between the two looks like faster growth than either has.
 */
final class Regime {
  /** A step by half leaves more than this beside any one class; a bent curve leaves less. */
  private static final double STEPPED = 0.1;

  private Regime() {}

  /**
   * Returns the points after such a change; all of them if there is none.
   *
   * <p>Both parts have to be clean and of one class, and no class may come near the whole: what
   * merely scatters is no change, and neither is work that starts to grow faster.
   */
  static List<WorkPoint> last(List<WorkPoint> points) {
    int least = GrowthJudge.FEWEST_POINTS;
    if (points.size() < 2 * least || new Classifier(points).best().residual() < STEPPED) {
      return points;
    }
    for (int at = least; at <= points.size() - least; at++) {
      Classifier before = new Classifier(points.subList(0, at));
      Classifier after = new Classifier(points.subList(at, points.size()));
      if (before.good() && after.good() && alike(before, after)) {
        return points.subList(at, points.size());
      }
    }
    return points;
  }

  private static boolean alike(Classifier before, Classifier after) {
    return before.choose(Classifier.STRICT) == after.choose(Classifier.STRICT);
  }
}
