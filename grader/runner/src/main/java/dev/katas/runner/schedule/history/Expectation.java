package dev.katas.runner.schedule.history;

import dev.katas.runner.schedule.history.Judge.Results;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operations of a long scenario answer in whatever order they run: taken from two runs
 * without overlap, in opposite orders. Where these differ the answer depends on the order, and only
 * an exception counts.
 */
public final class Expectation {
  private final List<List<String>> one;
  private final List<List<String>> other;

  /** Creates the expectation from two runs without overlap. */
  public Expectation(Results one, Results other) {
    this.one = flat(one);
    this.other = flat(other);
  }

  private static List<List<String>> flat(Results results) {
    List<List<String>> all = new ArrayList<>(results.threads());
    all.add(results.after());
    return all;
  }

  /**
   * One answer that cannot be.
   *
   * @param thread the thread, from 0; the number of threads for what ran after them
   * @param operation its operation, from 0
   * @param expected what it answers without overlap
   * @param seen what it answered
   */
  public record Surprise(int thread, int operation, String expected, String seen) {}

  /** Returns the answers of a run that cannot be. */
  public List<Surprise> surprises(Results results) {
    List<Surprise> surprises = new ArrayList<>();
    List<List<String>> seen = flat(results);
    for (int t = 0; t < one.size(); t++) {
      for (int i = 0; i < one.get(t).size() && i < seen.get(t).size(); i++) {
        String expected = one.get(t).get(i);
        String answer = seen.get(t).get(i);
        boolean fixed = expected.equals(other.get(t).get(i));
        boolean wrong =
            fixed
                ? !answer.equals(expected)
                : answer.startsWith("throws ") && !expected.startsWith("throws ");
        if (wrong) {
          surprises.add(new Surprise(t, i, expected, answer));
        }
      }
    }
    return surprises;
  }
}
