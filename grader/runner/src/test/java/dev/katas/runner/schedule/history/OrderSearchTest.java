package dev.katas.runner.schedule.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.schedule.history.Judge.Results;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderSearchTest {
  private static final int THREADS = 3;
  private static final int OPERATIONS = 12;

  /** An operation overlaps with as many that took effect before it, and after it. */
  private static final int OVERLAP = 3;

  private static final int SHORT = 16;

  /** Each operation writes its thread's letter and answers with all that is written. */
  private static Results write(List<Integer> order) {
    StringBuilder text = new StringBuilder();
    List<List<String>> answers = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      answers.add(new ArrayList<>());
    }
    for (int thread : order) {
      text.append((char) ('a' + thread));
      answers.get(thread).add(text.toString());
    }
    return new Results(List.of(), answers, List.of(text.toString()));
  }

  private static List<Integer> anyOrder(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      order.addAll(Collections.nCopies(OPERATIONS, t));
    }
    Collections.shuffle(order, random);
    return order;
  }

  /** What a run may have noted whose operations took effect in that order. */
  private static History overlapping(List<Integer> order, Results results) {
    List<List<Integer>> began = new ArrayList<>();
    List<List<Integer>> ended = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      began.add(new ArrayList<>());
      ended.add(new ArrayList<>());
    }
    for (int i = 0; i < order.size(); i++) {
      began.get(order.get(i)).add(i - OVERLAP);
      ended.get(order.get(i)).add(i + OVERLAP);
    }
    return new History(List.of(), results.threads(), results.after(), began, ended);
  }

  @Test
  void next_answersThatEachHangOnAllBefore_findsTheOrderInFewRuns() {
    for (int seed = 1; seed <= 50; seed++) {
      Random random = new Random(seed);
      List<Integer> order = anyOrder(random);
      OrderSearch search = new OrderSearch(overlapping(order, write(order)), random);
      List<Integer> tried = search.next();
      int runs = 1;
      for (; !tried.equals(order) && runs < 100; runs++) {
        search.learn(write(tried));
        tried = search.next();
      }
      assertEquals(order, tried, "after " + runs + " runs, seed " + seed);
    }
  }

  /**
   * Two long operations among sixteen short ones, of which each has to take effect in the second
   * half of its time, and only the last one's answer shows it. A lot that picks among those that
   * can be next picks a long one too early nearly always.
   */
  @Test
  void next_answersThatTellNothing_drawsFromEachOperationsTime() {
    List<List<Integer>> began = List.of(new ArrayList<>(), List.of(1, 33));
    List<List<Integer>> ended = List.of(new ArrayList<>(), List.of(32, 64));
    for (int i = 0; i < SHORT; i++) {
      began.get(0).add(2 + 4 * i);
      ended.get(0).add(3 + 4 * i);
    }
    History history = new History(List.of(), answers(true), List.of(), began, ended);
    for (int seed = 1; seed <= 50; seed++) {
      OrderSearch search = new OrderSearch(history, new Random(seed));
      boolean found = false;
      for (int run = 0; run < 200 && !found; run++) {
        List<Integer> order = search.next();
        found = order.indexOf(1) >= SHORT / 4 && order.lastIndexOf(1) > SHORT - SHORT / 4;
        search.learn(new Results(List.of(), answers(found), List.of()));
      }
      assertTrue(found, "seed " + seed);
    }
  }

  private static List<List<String>> answers(boolean late) {
    return List.of(Collections.nCopies(SHORT, "done"), List.of("done", late ? "late" : "early"));
  }

  @Test
  void next_whateverWasLearned_agreesWithWhatHadEnded() {
    Random random = new Random(7);
    List<Integer> order = anyOrder(random);
    History history = overlapping(order, write(order));
    OrderSearch search = new OrderSearch(history, random);
    for (int i = 0; i < 200; i++) {
      List<Integer> tried = search.next();
      assertTrue(Orders.agrees(tried, history), tried::toString);
      // Answers that nothing explains: the search goes on, and begins anew when it has to.
      search.learn(write(anyOrder(random)));
    }
  }
}
