package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Controller;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.Expectation.Surprise;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs schedules of a longer scenario, one by one, and judges each. */
final class Sampling<T> {
  private final Script<T> script;
  private final Supplier<T> subject;
  private final SerialRuns<T> alone;
  private final String kind;
  private int runs;

  /**
   * Prepares the runs.
   *
   * @param alone what the operations answer without overlap
   * @param kind what the schedules are called, such as {@code sampled schedules}
   */
  Sampling(Script<T> script, Supplier<T> subject, SerialRuns<T> alone, String kind) {
    this.script = script;
    this.subject = subject;
    this.alone = alone;
    this.kind = kind;
  }

  /** What one schedule showed; {@code wrong} is null if nothing is wrong with it. */
  record Sample<T>(RoundResult result, @Nullable Stressed<T> wrong) {}

  /** Returns how many schedules were run. */
  int runs() {
    return runs;
  }

  /** Runs a schedule. */
  Sample<T> run(Plan plan) {
    Controller controller = ScheduleRuntime.controller();
    ScriptRound<T> round = new ScriptRound<>(script, subject, null);
    RoundResult result = controller.run(round, plan);
    runs++;
    if (result.inconclusive()) {
      return new Sample<>(result, null);
    }
    Finding finding = result.finding();
    List<Surprise> surprises =
        finding == Finding.NONE || finding == Finding.DATA_RACE
            ? alone.surprises(round)
            : List.of();
    if (Explorer.isStandstill(finding)
        && controller.run(new ScriptRound<>(script, subject, null), plan).finding() != finding) {
      return new Sample<>(result, null);
    }
    boolean wrong = !surprises.isEmpty() || finding != Finding.NONE;
    return new Sample<>(result, wrong ? stressed(plan, finding, surprises, result) : null);
  }

  private Stressed<T> stressed(
      Plan plan, Finding finding, List<Surprise> surprises, RoundResult result) {
    int around = plan.switches().isEmpty() ? 0 : plan.switches().get(0);
    String found = "after " + runs + " " + kind;
    return new Stressed<>(script.scenario(), finding, surprises, result, around, found);
  }
}
