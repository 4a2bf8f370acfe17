package dev.katas.solution.crawler;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * One origin: its pages that wait, and all that politeness needs; guarded by the frontier's lock.
 */
final class Origin {
  /** Which origin is due first; the number makes it a total order. */
  static final Comparator<Origin> BY_DUE_TIME =
      Comparator.<Origin>comparingLong(origin -> origin.due).thenComparingInt(o -> o.number);

  final String name;
  private final int number;
  final Deque<Node> fresh = new ArrayDeque<>();
  final Queue<Node> again = new PriorityQueue<>(Comparator.comparingLong(node -> node.notBefore));

  /** When something of it may start; valid while it is among those that are due. */
  long due;

  long nextStart;
  int running;
  int failuresInRow;
  boolean givenUp;
  boolean asking;
  Robots robots;

  Origin(String name, int number) {
    this.name = name;
    this.number = number;
  }

  boolean isIdle() {
    return fresh.isEmpty() && again.isEmpty();
  }

  /** Returns the next page that may start at a time; retries that are due come first. */
  Node next(long now) {
    Node retry = again.peek();
    return retry != null && (retry.notBefore <= now || fresh.isEmpty())
        ? again.poll()
        : fresh.poll();
  }

  /** Returns the earliest start of any of its pages. */
  long earliest() {
    long ready = fresh.isEmpty() ? again.peek().notBefore : Long.MIN_VALUE;
    return Math.max(nextStart, ready);
  }
}
