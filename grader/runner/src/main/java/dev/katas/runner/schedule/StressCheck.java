package dev.katas.runner.schedule;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Controller;
import dev.katas.runner.schedule.control.FreeRun;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.Expectation.Surprise;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A check that runs a longer scenario: first under sampled schedules, then with threads that really
 * run at the same time, over and over.
 *
 * <p>What an operation answers must be the same as without overlap, unless that depends on the
 * order in which operations run; then it only must not throw. So a scenario for this check has
 * operations of which each has only one right answer; what a wrong solution makes depend on the
 * order is not charged to its threads (see {@link SerialRuns}).
 *
 * @param <T> the contract
 */
public final class StressCheck<T> implements MeasuredCheck {
  private static final FreeRun FREE = new FreeRun();

  private final PlannedCheck plan;
  private final Supplier<T> subject;
  private final Scenario<T> scenario;
  private final Effort effort;

  /**
   * How much is tried.
   *
   * @param schedules sampled schedules
   * @param rounds free rounds at most
   * @param millis no further free round begins after so long
   */
  public record Effort(int schedules, int rounds, long millis) {}

  /**
   * Creates a check.
   *
   * @param subject makes a fresh instance of the candidate's solution
   */
  public StressCheck(PlannedCheck plan, Supplier<T> subject, Scenario<T> scenario, Effort effort) {
    this.plan = plan;
    this.subject = subject;
    this.scenario = scenario;
    this.effort = effort;
  }

  @Override
  public PlannedCheck plan() {
    return plan;
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    Verdicts verdicts = new Verdicts(plan, System.nanoTime());
    Script<T> script = Script.of(scenario);
    SerialRuns<T> alone = new SerialRuns<>(script, subject, context.seed());
    Rehearsal rehearsal = alone.rehearsal();
    if (rehearsal.unsolved()) {
      return verdicts.unsolved();
    }
    if (rehearsal.fault() != null || rehearsal.stuck()) {
      return verdicts.blocked(rehearsal);
    }
    Stressed tried = controlled(script, alone, context.seed());
    if (tried == null) {
      tried = free(script, alone);
    }
    return tried == null
        ? verdicts.survived(scenario, effort)
        : verdicts.stressed(scenario, tried, effort);
  }

  /** Runs sampled schedules with a few switches each. */
  private @Nullable Stressed controlled(Script<T> script, SerialRuns<T> alone, long seed) {
    Controller controller = ScheduleRuntime.controller();
    Random random = new Random(seed);
    int threads = script.lengths().size();
    int steps = 0;
    for (int i = 0; i < effort.schedules(); i++) {
      Plan schedule = i == 0 ? Plan.serial(0) : sample(random, threads, steps);
      ScriptRound<T> round = new ScriptRound<>(script, subject, null);
      RoundResult result = controller.run(round, schedule);
      steps = Math.max(steps, result.steps());
      if (result.inconclusive()) {
        continue;
      }
      List<Surprise> surprises =
          result.finding() == Finding.NONE || result.finding() == Finding.DATA_RACE
              ? alone.surprises(round)
              : List.of();
      if (Explorer.isStandstill(result.finding())
          && controller.run(new ScriptRound<>(script, subject, null), schedule).finding()
              != result.finding()) {
        continue;
      }
      if (!surprises.isEmpty() || result.finding() != Finding.NONE) {
        return new Stressed(result.finding(), surprises, result, i + 1);
      }
    }
    return null;
  }

  private static Plan sample(Random random, int threads, int steps) {
    List<Integer> switches = new ArrayList<>();
    List<Integer> choices = new ArrayList<>();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      switches.add(random.nextInt(Math.max(1, steps)));
      choices.add(random.nextInt(Math.max(1, threads - 1)));
    }
    Collections.sort(switches);
    return new Plan(random.nextInt(threads), switches, choices, random.nextInt(threads));
  }

  private @Nullable Stressed free(Script<T> script, SerialRuns<T> alone) throws Exception {
    long end = System.nanoTime() + effort.millis() * 1_000_000;
    for (int i = 0; i < effort.rounds() && System.nanoTime() < end; i++) {
      ScriptRound<T> round = new ScriptRound<>(script, subject, null);
      FreeRun.End how = FREE.run(round);
      if (how == FreeRun.End.DEADLOCK) {
        return new Stressed(Finding.DEADLOCK, List.of(), null, i + 1);
      }
      if (how == FreeRun.End.UNKNOWN) {
        return null;
      }
      List<Surprise> surprises = alone.surprises(round);
      if (!surprises.isEmpty()) {
        return new Stressed(Finding.NONE, surprises, null, i + 1);
      }
    }
    return null;
  }

  /**
   * A run that went wrong.
   *
   * @param threads what went wrong with the threads themselves, or NONE
   * @param surprises answers that cannot be
   * @param result the sampled schedule, or null if the threads ran freely
   * @param runs how many runs it took
   */
  record Stressed(
      Finding threads, List<Surprise> surprises, @Nullable RoundResult result, int runs) {
    Stressed {
      surprises = List.copyOf(surprises);
    }

    Finding finding() {
      if (surprises.isEmpty()) {
        return threads;
      }
      boolean threw = surprises.get(0).seen().startsWith("throws ");
      return threw ? Finding.UNEXPECTED_EXCEPTION : Finding.BROKEN_INVARIANT;
    }
  }
}
