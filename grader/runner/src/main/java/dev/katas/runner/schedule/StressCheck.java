package dev.katas.runner.schedule;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.FreeRun;
import dev.katas.runner.schedule.control.Plan;
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
 * A check that runs a longer scenario: first under sampled schedules, then, where a suite says so,
 * one of many calls under aimed ones ({@link SeldomCode}), then with threads that really run at the
 * same time, over and over.
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
  private final @Nullable Scenario<T> many;
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
    this(plan, subject, scenario, null, effort);
  }

  private StressCheck(
      PlannedCheck plan,
      Supplier<T> subject,
      Scenario<T> scenario,
      @Nullable Scenario<T> many,
      Effort effort) {
    this.plan = plan;
    this.subject = subject;
    this.scenario = scenario;
    this.many = many;
    this.effort = effort;
  }

  /**
   * Returns a check that also runs a scenario of hundreds of calls, with switches at lines that few
   * of them reach.
   *
   * @param calls operations of which each has only one right answer
   */
  public StressCheck<T> withMany(Scenario<T> calls) {
    return new StressCheck<>(plan, subject, scenario, calls, effort);
  }

  @Override
  public PlannedCheck plan() {
    return plan;
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    Verdicts verdicts = new Verdicts(plan, System.nanoTime());
    Script<T> script = Script.of(scenario);
    SerialRuns<T> alone = new SerialRuns<>(script, subject, SerialRuns.USUAL, context.seed());
    Rehearsal rehearsal = alone.rehearsal();
    if (rehearsal.unsolved()) {
      return verdicts.unsolved();
    }
    if (rehearsal.fault() != null || rehearsal.stuck()) {
      return verdicts.blocked(rehearsal);
    }
    StressTally tally = new StressTally();
    Stressed<T> tried = controlled(script, alone, context.seed(), tally);
    if (tried == null && many != null) {
      SeldomCode<T> seldom = new SeldomCode<>(many, subject, context.seed());
      tried = seldom.search();
      tally.aimed(seldom.runs());
    }
    if (tried == null) {
      tried = free(script, alone, tally);
    }
    return tried == null
        ? verdicts.survived(scenario, effort, tally)
        : verdicts.stressed(tried, tally);
  }

  /** Runs sampled schedules with a few switches each. */
  private @Nullable Stressed<T> controlled(
      Script<T> script, SerialRuns<T> alone, long seed, StressTally tally) {
    Sampling<T> sampling = new Sampling<>(script, subject, alone, "sampled schedules");
    Random random = new Random(seed);
    int threads = script.lengths().size();
    int steps = 0;
    Stressed<T> wrong = null;
    for (int i = 0; i < effort.schedules() && wrong == null; i++) {
      Sampling.Sample<T> sample =
          sampling.run(i == 0 ? Plan.serial(0) : sample(random, threads, steps));
      steps = Math.max(steps, sample.result().steps());
      wrong = sample.wrong();
    }
    tally.sampled(sampling.runs());
    return wrong;
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

  private @Nullable Stressed<T> free(Script<T> script, SerialRuns<T> alone, StressTally tally)
      throws Exception {
    long end = System.nanoTime() + effort.millis() * 1_000_000;
    for (int i = 0; i < effort.rounds() && System.nanoTime() < end; i++) {
      ScriptRound<T> round = new ScriptRound<>(script, subject, null);
      FreeRun.End how = FREE.run(round);
      tally.free(i + 1);
      if (how == FreeRun.End.DEADLOCK) {
        return freely(Finding.DEADLOCK, List.of(), i + 1);
      }
      if (how == FreeRun.End.UNKNOWN) {
        return null;
      }
      List<Surprise> surprises = alone.surprises(round);
      if (!surprises.isEmpty()) {
        return freely(Finding.NONE, surprises, i + 1);
      }
    }
    return null;
  }

  private Stressed<T> freely(Finding finding, List<Surprise> surprises, int runs) {
    String found = "after " + runs + " free runs";
    return new Stressed<>(scenario, finding, surprises, null, 0, found);
  }
}
