package dev.katas.runner.schedule.history;

import java.util.ArrayList;
import java.util.List;

/**
 * The operations' results in one run, and which of them had ended before which began.
 *
 * @param before results of what ran alone, first
 * @param threads results by thread
 * @param after results of what ran alone, last
 * @param began when each operation of each thread began, on a clock of the run
 * @param ended when it ended
 */
public record History(
    List<String> before,
    List<List<String>> threads,
    List<String> after,
    List<List<Integer>> began,
    List<List<Integer>> ended) {
  /** Copies the lists. */
  public History {
    before = List.copyOf(before);
    threads = threads.stream().map(List::copyOf).toList();
    after = List.copyOf(after);
    began = began.stream().map(List::copyOf).toList();
    ended = ended.stream().map(List::copyOf).toList();
  }

  /** Tells whether one thread's operation had ended before another one's began. */
  boolean precedes(int thread, int operation, int laterThread, int laterOperation) {
    return ended.get(thread).get(operation) < began.get(laterThread).get(laterOperation);
  }

  /**
   * Returns the threads whose next operation may take effect next: it had begun before any other
   * thread's next one had ended.
   *
   * @param done how many operations of each thread have taken effect
   */
  List<Integer> next(int[] done) {
    int firstEnd = Integer.MAX_VALUE;
    for (int t = 0; t < done.length; t++) {
      if (done[t] < ended.get(t).size()) {
        firstEnd = Math.min(firstEnd, ended.get(t).get(done[t]));
      }
    }
    List<Integer> next = new ArrayList<>();
    for (int t = 0; t < done.length; t++) {
      if (done[t] < ended.get(t).size() && began.get(t).get(done[t]) <= firstEnd) {
        next.add(t);
      }
    }
    return next;
  }

  /** Returns a text that is equal for histories that are judged equally. */
  String key() {
    StringBuilder key = new StringBuilder();
    key.append(before).append(threads).append(after);
    for (int a = 0; a < began.size(); a++) {
      for (int b = 0; b < began.size(); b++) {
        for (int i = 0; a != b && i < began.get(a).size(); i++) {
          for (int j = 0; j < began.get(b).size(); j++) {
            key.append(precedes(a, i, b, j) ? '1' : '0');
          }
        }
      }
    }
    return key.toString();
  }
}
