package dev.katas.runner.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * How many runs a stress check has made, and of which kind: a kind that was not reached, since the
 * one before had shown a mistake, has none.
 */
final class StressTally {
  private int sampled;
  private int aimed;
  private int free;

  void sampled(int runs) {
    sampled = runs;
  }

  void aimed(int runs) {
    aimed = runs;
  }

  void free(int runs) {
    free = runs;
  }

  /** Returns how many runs a check that found something has made. */
  int runs() {
    return sampled + aimed + free;
  }

  /** Returns how many of the runs were under a schedule, which is a count that a seed decides. */
  int schedules() {
    return sampled + aimed;
  }

  /** Says which runs a check that found something has made. */
  String coverage() {
    List<String> parts = controlled();
    if (free > 0) {
      parts.add("then " + free + (free == 1 ? " free run" : " free runs"));
    }
    return String.join(", ", parts);
  }

  /**
   * Says which runs a check that found nothing has made. How many of the free ones there was time
   * for depends on the machine, so only their limit is named.
   *
   * @param limit free runs at most
   */
  String survived(int limit) {
    List<String> parts = controlled();
    parts.add("then free runs: " + limit + " or as many as the time allowed");
    return String.join(", ", parts);
  }

  private List<String> controlled() {
    List<String> parts = new ArrayList<>();
    parts.add(sampled + " sampled with several switches");
    if (aimed > 0) {
      parts.add(aimed + " of many calls with switches at seldom lines");
    }
    return parts;
  }
}
