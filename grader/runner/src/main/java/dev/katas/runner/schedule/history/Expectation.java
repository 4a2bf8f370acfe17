package dev.katas.runner.schedule.history;

import dev.katas.runner.schedule.history.Judge.Results;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operations of a long scenario answer in whatever order they run: taken from runs without
 * overlap, each in another order. Where these differ the answer depends on the order, and only an
 * exception that no such run had counts.
 */
public final class Expectation {
  private final List<List<List<String>>> runs;

  /**
   * Creates the expectation from runs without overlap.
   *
   * @param runs at least one
   */
  public Expectation(List<Results> runs) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("no run to expect anything from");
    }
    this.runs = runs.stream().map(Expectation::flat).toList();
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
    for (int t = 0; t < seen.size(); t++) {
      for (int i = 0; i < seen.get(t).size(); i++) {
        List<String> possible = possible(t, i);
        String answer = seen.get(t).get(i);
        if (!possible.isEmpty() && wrong(answer, possible)) {
          surprises.add(new Surprise(t, i, possible.get(0), answer));
        }
      }
    }
    return surprises;
  }

  /** Returns what an operation answered in the runs, each answer once, the first run's first. */
  private List<String> possible(int thread, int operation) {
    return runs.stream()
        .map(run -> run.get(thread))
        .filter(answers -> operation < answers.size())
        .map(answers -> answers.get(operation))
        .distinct()
        .toList();
  }

  private static boolean wrong(String answer, List<String> possible) {
    return possible.size() == 1
        ? !answer.equals(possible.get(0))
        : answer.startsWith("throws ")
            && possible.stream().noneMatch(other -> other.startsWith("throws "));
  }
}
