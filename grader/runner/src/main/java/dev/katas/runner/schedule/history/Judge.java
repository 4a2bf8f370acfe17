package dev.katas.runner.schedule.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a history can be explained by some order of the operations, one after another. */
public final class Judge {
  /** Runs the operations one after another on a fresh subject. */
  @FunctionalInterface
  public interface Sequential {
    /**
     * Returns the results in one line: those of before, of the threads by thread, and of after.
     *
     * @param order the threads whose next operation runs, in turn
     */
    Results run(List<Integer> order);
  }

  /**
   * Results of a run without overlap.
   *
   * @param before of what ran first
   * @param threads by thread
   * @param after of what ran last
   */
  public record Results(List<String> before, List<List<String>> threads, List<String> after) {
    /** Copies the lists. */
    public Results {
      before = List.copyOf(before);
      threads = threads.stream().map(List::copyOf).toList();
      after = List.copyOf(after);
    }
  }

  private final List<List<Integer>> orders;
  private final Sequential model;
  private final Sequential own;
  private final Map<List<Integer>, Results> modelResults = new HashMap<>();
  private final Map<List<Integer>, Results> ownResults = new HashMap<>();
  private final Map<String, Boolean> judged = new HashMap<>();

  /**
   * Creates a judge for one scenario.
   *
   * @param lengths how many operations each thread has
   * @param model what the contract asks for
   * @param own what the candidate's solution does when nothing overlaps
   */
  public Judge(List<Integer> lengths, Sequential model, Sequential own) {
    this.orders = Orders.of(lengths);
    this.model = model;
    this.own = own;
  }

  /**
   * Tells whether an order explains the history: by the model, or failing that by the solution's
   * own behaviour, since an answer that is wrong without threads too is not their fault.
   */
  public boolean explains(History history) {
    return judged.computeIfAbsent(
        history.key(),
        key -> explained(history, model, modelResults) || explained(history, own, ownResults));
  }

  /** Returns what the model answers in each order that agrees with the history. */
  public List<Results> allowed(History history) {
    List<Results> allowed = new ArrayList<>();
    for (List<Integer> order : orders) {
      if (Orders.agrees(order, history)) {
        allowed.add(modelResults.computeIfAbsent(order, model::run));
      }
    }
    return allowed;
  }

  private boolean explained(
      History history, Sequential sequential, Map<List<Integer>, Results> known) {
    Results seen = new Results(history.before(), history.threads(), history.after());
    for (List<Integer> order : orders) {
      if (Orders.agrees(order, history)
          && known.computeIfAbsent(order, sequential::run).equals(seen)) {
        return true;
      }
    }
    return false;
  }
}
