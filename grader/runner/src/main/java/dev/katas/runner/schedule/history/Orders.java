package dev.katas.runner.schedule.history;

import java.util.ArrayList;
import java.util.List;

/** Every order in which the operations of some threads can run one after another. */
public final class Orders {
  private Orders() {}

  /**
   * Returns the orders: each names, operation by operation, the thread whose next one it is.
   *
   * @param lengths how many operations each thread has
   */
  public static List<List<Integer>> of(List<Integer> lengths) {
    List<List<Integer>> orders = new ArrayList<>();
    extend(new int[lengths.size()], lengths, new ArrayList<>(), orders);
    return orders;
  }

  private static void extend(
      int[] done, List<Integer> lengths, List<Integer> prefix, List<List<Integer>> orders) {
    boolean complete = true;
    for (int t = 0; t < done.length; t++) {
      if (done[t] < lengths.get(t)) {
        complete = false;
        done[t]++;
        prefix.add(t);
        extend(done, lengths, prefix, orders);
        prefix.remove(prefix.size() - 1);
        done[t]--;
      }
    }
    if (complete) {
      orders.add(List.copyOf(prefix));
    }
  }

  /** Tells whether an order keeps to what a run showed: nothing before what had ended earlier. */
  static boolean agrees(List<Integer> order, History history) {
    int[] next = new int[history.threads().size()];
    int[] operation = new int[order.size()];
    for (int i = 0; i < order.size(); i++) {
      operation[i] = next[order.get(i)]++;
    }
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        boolean reversed =
            !order.get(i).equals(order.get(j))
                && history.precedes(order.get(j), operation[j], order.get(i), operation[i]);
        if (reversed) {
          return false;
        }
      }
    }
    return true;
  }
}
