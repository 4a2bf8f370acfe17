package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.Expectation;
import dev.katas.runner.schedule.history.Expectation.Surprise;
import dev.katas.runner.schedule.history.Judge.Results;
import dev.katas.runner.schedule.history.OrderSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What a scenario's operations answer when they run one after another: the yardstick of a run with
 * overlap.
 *
 * <p>Two orders are run at once, each thread's operations in a block, forwards and backwards.
 * Before an answer is called a surprise, many random merges are run as well, and an order is looked
 * for in which the operations of that very run may have taken effect: a solution that is wrong on a
 * single thread may answer by where another operation left it, and that is charged elsewhere.
 *
 * @param <T> the contract
 */
final class SerialRuns<T> {
  /** What a scenario of a few calls is held against. */
  static final Further USUAL = new Further(300, 200);

  /**
   * How many more orders are run before an answer is called a surprise: fixed numbers, so that a
   * verdict does not depend on the machine's speed.
   *
   * @param merges random merges
   * @param fitting orders that fit the run with overlap itself, each of which goes on where the one
   *     before agreed with it; where little overlaps there are few
   */
  record Further(int merges, int fitting) {}

  private static final int AGAIN = 2;

  private final Script<T> script;
  private final Supplier<T> subject;
  private final Further further;
  private final Random random;
  private final Rehearsal rehearsal;
  private final List<Results> runs = new ArrayList<>();
  private Expectation expectation;
  private boolean merged;

  SerialRuns(Script<T> script, Supplier<T> subject, Further further, long seed) {
    this.script = script;
    this.subject = subject;
    this.further = further;
    this.random = new Random(seed);
    List<Integer> order = blocks();
    this.rehearsal = steady(order);
    Collections.reverse(order);
    steady(order);
    this.expectation = new Expectation(runs);
  }

  /** Returns how the first run went. */
  Rehearsal rehearsal() {
    return rehearsal;
  }

  /** Returns the answers of a run with overlap that no order without overlap explains. */
  List<Surprise> surprises(ScriptRound<T> round) {
    List<Surprise> surprises = expectation.surprises(round.results());
    if (!surprises.isEmpty() && !merged) {
      merged = true;
      for (int i = 0; i < further.merges(); i++) {
        run(merge());
      }
      surprises = surprisesNow(round);
    }
    if (!surprises.isEmpty()) {
      OrderSearch search = new OrderSearch(round.history(), random);
      for (int i = 0; i < further.fitting(); i++) {
        run(search.next());
        search.learn(runs.get(runs.size() - 1));
      }
      surprises = surprisesNow(round);
    }
    return surprises;
  }

  private List<Surprise> surprisesNow(ScriptRound<T> round) {
    expectation = new Expectation(runs);
    return expectation.surprises(round.results());
  }

  private List<Integer> merge() {
    List<Integer> order = blocks();
    Collections.shuffle(order, random);
    return order;
  }

  private List<Integer> blocks() {
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < script.lengths().size(); t++) {
      order.addAll(Collections.nCopies(script.lengths().get(t), t));
    }
    return order;
  }

  /**
   * Runs an order. That threads did not get on counts only if it happens again: a solution's own
   * threads may have been kept from the machine for so long that they seemed to be stuck.
   */
  private Rehearsal steady(List<Integer> order) {
    Rehearsal rehearsal = run(order);
    for (int i = 0; rehearsal.stuck() && i < AGAIN; i++) {
      runs.remove(runs.size() - 1);
      rehearsal = run(order);
    }
    return rehearsal;
  }

  private Rehearsal run(List<Integer> order) {
    ScriptRound<T> round = new ScriptRound<>(script, subject, order);
    RoundResult result = ScheduleRuntime.controller().run(round, Plan.serial(0));
    runs.add(round.results());
    boolean stuck = result.inconclusive() || result.finding() != Finding.NONE;
    return new Rehearsal(round.unsolved(), round.fault(), stuck);
  }
}
