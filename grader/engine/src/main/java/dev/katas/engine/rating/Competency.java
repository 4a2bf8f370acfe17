package dev.katas.engine.rating;

import java.util.List;

/**
 * One competency of a rubric.
 *
 * @param name as the descriptor names it
 * @param meaning in a sentence or two
 * @param anchors what levels 1 to 5 look like, in that order
 */
public record Competency(String name, String meaning, List<String> anchors) {
  /** The highest level. */
  public static final int LEVELS = 5;

  /** Copies the anchors. */
  public Competency {
    anchors = List.copyOf(anchors);
  }
}
