package dev.katas.runner.schedule;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A check that explores the schedules of some scenarios and judges what the operations answer.
 *
 * @param <T> the contract
 */
public final class ScheduleCheck<T> implements MeasuredCheck {
  private final PlannedCheck plan;
  private final Supplier<T> subject;
  private final Supplier<T> model;
  private final List<Scenario<T>> scenarios;
  private final Budget budget;

  /**
   * Creates a check.
   *
   * @param subject makes a fresh instance of the candidate's solution
   * @param model makes a fresh instance of what answers rightly when nothing overlaps
   */
  public ScheduleCheck(
      PlannedCheck plan,
      Supplier<T> subject,
      Supplier<T> model,
      List<Scenario<T>> scenarios,
      Budget budget) {
    this.plan = plan;
    this.subject = subject;
    this.model = model;
    this.scenarios = List.copyOf(scenarios);
    this.budget = budget;
  }

  @Override
  public PlannedCheck plan() {
    return plan;
  }

  @Override
  public CheckResult measure(MeasureContext context) {
    long start = System.nanoTime();
    Tally tally = new Tally();
    CheckResult problem = problem(context.seed(), tally);
    Verdicts verdicts = new Verdicts(plan, start);
    return problem != null ? verdicts.timed(problem) : verdicts.passed(scenarios.size(), tally);
  }

  /** Explores the scenarios until one fails; null if none does. */
  @Nullable CheckResult problem(long seed, Tally tally) {
    Verdicts verdicts = new Verdicts(plan, System.nanoTime());
    for (Scenario<T> scenario : scenarios) {
      Script<T> script = Script.of(scenario);
      ScriptScene<T> scene =
          new ScriptScene<>(script, subject, model, ScheduleRuntime.controller());
      Rehearsal rehearsal = scene.rehearse();
      if (rehearsal.unsolved()) {
        return verdicts.unsolved();
      }
      if (rehearsal.fault() != null || rehearsal.stuck()) {
        return verdicts.blocked(rehearsal);
      }
      Explorer explorer = new Explorer(scene, budget.forThreads(scene.threads()), seed);
      Attempt failed = explorer.explore();
      tally.add(explorer);
      if (failed != null) {
        Attempt smallest = new Shrinker(scene).shrink(failed);
        return verdicts.failed(scenario, smallest, tally);
      }
    }
    return null;
  }
}
