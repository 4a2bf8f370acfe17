package dev.katas.engine.rating;

import java.util.Map;

/**
 * One person's ratings of one answer.
 *
 * @param rater who
 * @param levels 1 to 5 by competency; a competency may be missing
 */
public record Rating(String rater, Map<String, Integer> levels) {
  /** Copies the levels. */
  public Rating {
    levels = Map.copyOf(levels);
  }
}
