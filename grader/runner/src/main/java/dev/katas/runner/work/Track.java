package dev.katas.runner.work;

import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;

/** One series while it grows. */
final class Track {
  private final String pattern;
  private final List<WorkPoint> points = new ArrayList<>();
  private boolean ended;

  Track(String pattern) {
    this.pattern = pattern;
  }

  void add(WorkPoint point) {
    points.add(point);
  }

  /** Says that it is not worth, or not possible, to go on to larger sizes. */
  void end() {
    ended = true;
  }

  /** Tells whether there are enough points to fit a growth class to. */
  boolean judgeable() {
    return points.size() >= GrowthJudge.FEWEST_POINTS;
  }

  boolean ended() {
    return ended;
  }

  /**
   * Takes the end back if it came early.
   *
   * @param unbuilt whether the structure could not be built any larger
   * @return whether it is to go on
   */
  boolean reopen(boolean unbuilt) {
    boolean early = points.size() < GrowthJudge.USUAL_POINTS && (ended || unbuilt);
    ended &= !early;
    return early;
  }

  WorkSeries series() {
    return new WorkSeries(pattern, points);
  }
}
