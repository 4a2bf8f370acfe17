package dev.katas.runner.protocol;

import java.util.List;

/**
 * Counted work under one pattern of arguments.
 *
 * @param pattern such as {@code latest} or {@code miss}
 * @param points by growing size
 */
public record WorkSeries(String pattern, List<WorkPoint> points) {
  /** Copies the points. */
  public WorkSeries {
    points = List.copyOf(points);
  }
}
