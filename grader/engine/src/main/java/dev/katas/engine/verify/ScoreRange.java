package dev.katas.engine.verify;

/**
 * What a known submission's score must lie between. Ranges that do not meet put submissions in
 * order.
 *
 * @param min the least
 * @param max the most
 */
public record ScoreRange(double min, double max) {
  /** No demand. */
  public static final ScoreRange ANY = new ScoreRange(0, 100);

  boolean holds(double score) {
    return score >= min && score <= max;
  }
}
