package dev.katas.runner.schedule.history;

import dev.katas.runner.schedule.history.Judge.Results;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Searches, run by run, for an order without overlap in which a solution's operations answer as
 * they did with overlap: depth first, since each run tells how far its order agrees.
 *
 * <p>The search is that of Wing and Gong (Testing and verifying concurrent objects, 1993) with the
 * solution itself as the model. Orders drawn by lot alone do not do: what an operation answers may
 * hang on how each of twenty before it fell, and then one order in thousands shows it. Nor does the
 * search alone: answers may be alike whatever came before them, and tell nothing until it is too
 * late. So the search tries first what a lot says, which draws for each operation a moment between
 * its beginning and its end, and begins anew with another lot before long.
 */
public final class OrderSearch {
  /** So many runs that get no further, and the search begins anew with other lots. */
  private static final int PATIENCE = 4;

  private final History history;
  private final Random random;
  private final List<Choice> path = new ArrayList<>();
  private List<List<Double>> moments;
  private int furthest;
  private int inVain;

  /**
   * Begins a search.
   *
   * @param history what is to be explained
   * @param random draws the lots
   */
  public OrderSearch(History history, Random random) {
    this.history = history;
    this.random = random;
    this.moments = moments();
  }

  /** Draws the moment at which each operation takes effect. */
  private List<List<Double>> moments() {
    List<List<Double>> moments = new ArrayList<>();
    for (int t = 0; t < history.threads().size(); t++) {
      List<Double> of = new ArrayList<>();
      for (int i = 0; i < history.ended().get(t).size(); i++) {
        int began = history.began().get(t).get(i);
        int ended = history.ended().get(t).get(i);
        of.add(began + random.nextDouble() * (ended - began));
      }
      moments.add(of);
    }
    return moments;
  }

  /**
   * Returns the order to run next. It names, operation by operation, the thread whose next one it
   * is, and nothing comes before what had ended earlier.
   */
  public List<Integer> next() {
    int[] done = new int[history.threads().size()];
    path.forEach(choice -> done[choice.thread()]++);
    for (List<Integer> able = history.next(done); !able.isEmpty(); able = history.next(done)) {
      Choice choice = new Choice(able, thread -> moments.get(thread).get(done[thread]));
      path.add(choice);
      done[choice.thread()]++;
    }
    return path.stream().map(Choice::thread).toList();
  }

  /** Learns what the operations answered in the order that was returned last. */
  public void learn(Results results) {
    int agreed = agreed(results);
    inVain = agreed > furthest ? 0 : inVain + 1;
    furthest = Math.max(furthest, agreed);
    if (inVain == PATIENCE) {
      path.clear();
    } else {
      backtrack(agreed);
    }
    if (path.isEmpty()) {
      moments = moments();
      furthest = 0;
      inVain = 0;
    }
  }

  /** Goes back to the first answer that was another one, and further where all has been tried. */
  private void backtrack(int agreed) {
    // Where everything agrees, what ran afterwards did not: the last choice is another one then.
    int last = Math.min(agreed, path.size() - 1);
    path.subList(last + 1, path.size()).clear();
    while (!path.isEmpty() && !path.get(path.size() - 1).another()) {
      path.remove(path.size() - 1);
    }
  }

  /** How many operations, from the order's beginning, answered as they did with overlap. */
  private int agreed(Results results) {
    int[] done = new int[history.threads().size()];
    for (int i = 0; i < path.size(); i++) {
      int thread = path.get(i).thread();
      int operation = done[thread]++;
      List<String> answers = results.threads().get(thread);
      if (operation >= answers.size()
          || !answers.get(operation).equals(history.threads().get(thread).get(operation))) {
        return i;
      }
    }
    return path.size();
  }

  /** The thread that comes next, and those that could instead and have not been tried. */
  private static final class Choice {
    private final Deque<Integer> threads;

    Choice(List<Integer> able, ToDoubleFunction<Integer> moment) {
      List<Integer> sorted = new ArrayList<>(able);
      sorted.sort(Comparator.comparingDouble(moment));
      this.threads = new ArrayDeque<>(sorted);
    }

    int thread() {
      return threads.element();
    }

    /** Tries another thread; false if all have been. */
    boolean another() {
      threads.remove();
      return !threads.isEmpty();
    }
  }
}
