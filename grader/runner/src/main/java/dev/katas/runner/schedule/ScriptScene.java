package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Controller;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.History;
import dev.katas.runner.schedule.history.Judge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A script of operations, judged by a model. */
final class ScriptScene<T> implements Scene {
  private static final int AGAIN = 2;

  private final Script<T> script;
  private final Supplier<T> subject;
  private final Controller controller;
  private final Judge judge;

  ScriptScene(Script<T> script, Supplier<T> subject, Supplier<T> model, Controller controller) {
    this.script = script;
    this.subject = subject;
    this.controller = controller;
    this.judge =
        new Judge(
            script.lengths(),
            order -> alone(model, order).results(),
            order -> own(order).results());
  }

  private ScriptRound<T> own(List<Integer> order) {
    return alone(subject, order);
  }

  private ScriptRound<T> alone(Supplier<T> maker, List<Integer> order) {
    ScriptRound<T> round = new ScriptRound<>(script, maker, order);
    controller.run(round, Plan.serial(0));
    return round;
  }

  /**
   * Runs everything on one thread: what this shows is not a matter of threads. What looks stuck is
   * run again: on a busy machine a solution's own threads may have been kept waiting for too long.
   */
  Rehearsal rehearse() {
    Rehearsal rehearsal = rehearseOnce();
    for (int i = 0; rehearsal.stuck() && i < AGAIN; i++) {
      rehearsal = rehearseOnce();
    }
    return rehearsal;
  }

  private Rehearsal rehearseOnce() {
    List<Integer> order = new ArrayList<>();
    for (int t = 0; t < threads(); t++) {
      order.addAll(Collections.nCopies(script.lengths().get(t), t));
    }
    ScriptRound<T> round = new ScriptRound<>(script, subject, order);
    RoundResult result = controller.run(round, Plan.serial(0));
    boolean stuck = result.inconclusive() || result.finding() != Finding.NONE;
    return new Rehearsal(round.unsolved(), round.fault(), stuck);
  }

  @Override
  public int threads() {
    return script.lengths().size();
  }

  @Override
  public Attempt run(Plan plan) {
    ScriptRound<T> round = new ScriptRound<>(script, subject, null);
    RoundResult result = controller.run(round, plan);
    History history = round.history();
    return new Attempt(plan, result, history, finding(result, history), "");
  }

  private Finding finding(RoundResult result, History history) {
    if (result.inconclusive()) {
      return Finding.NONE;
    }
    if (result.finding() != Finding.NONE && result.finding() != Finding.DATA_RACE) {
      return result.finding();
    }
    if (judge.explains(history)) {
      return result.finding();
    }
    boolean threw =
        history.threads().stream().flatMap(List::stream).anyMatch(r -> r.startsWith("throws "));
    return threw ? Finding.UNEXPECTED_EXCEPTION : Finding.NOT_LINEARIZABLE;
  }

  Judge judge() {
    return judge;
  }
}
