package dev.katas.cli.render.progress;

import dev.katas.cli.render.common.PastScore;
import java.util.List;

/**
 * A kata's attempts that count.
 *
 * @param id such as {@code q01}
 * @param title the kata's title
 * @param scores by time, at least one
 */
public record KataProgress(String id, String title, List<PastScore> scores) {
  /** Copies the list. */
  public KataProgress {
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("no attempt at " + id);
    }
    scores = List.copyOf(scores);
  }

  /** Returns the first attempt's score, 0 to 100. */
  public double first() {
    return scores.get(0).score();
  }

  /** Returns the best score, 0 to 100. */
  public double best() {
    return scores.stream().mapToDouble(PastScore::score).max().orElseThrow();
  }

  /** Returns the latest attempt's score, 0 to 100. */
  public double latest() {
    return last().score();
  }

  /** Returns the latest attempt. */
  public PastScore last() {
    return scores.get(scores.size() - 1);
  }
}
