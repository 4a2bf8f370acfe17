package dev.katas.runner.schedule;

import dev.katas.agent.points.SiteTable;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.control.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the turn where code runs that few calls reach: a buffer that is merged when it is full, a
 * table that grows. A scenario of a few calls never gets there, and in one of hundreds a switch
 * drawn by lot hardly ever falls there; so the first runs show which lines are seldom, and the
 * later ones switch at these, the rarest first.
 */
final class SeldomCode<T> {
  /** A line is seldom if no more than one of so many calls reaches it. */
  private static final int SELDOM = 12;

  private static final int OCCURRENCES = 3;
  private static final int MOST_RUNS = 48;

  /**
   * No further run begins after so many points: a count, so that the machine's speed is nothing.
   */
  private static final int MOST_POINTS = 800_000;

  /** Fewer than for a few calls, since each of these runs has hundreds. */
  private static final SerialRuns.Further FURTHER = new SerialRuns.Further(40, 20);

  private final Script<T> script;
  private final Supplier<T> subject;
  private final Random random;
  private final List<Aim> aims = new ArrayList<>();
  private int runs;

  /**
   * Prepares the search.
   *
   * @param scenario hundreds of calls
   */
  SeldomCode(Scenario<T> scenario, Supplier<T> subject, long seed) {
    this.script = Script.ofMany(scenario);
    this.subject = subject;
    this.random = new Random(seed);
  }

  /** Returns how many schedules were run. */
  int runs() {
    return runs;
  }

  /**
   * Runs the schedules until one goes wrong; null if none does, or if a single thread already does
   * not get through so many calls, which is judged elsewhere.
   */
  @Nullable Stressed<T> search() {
    SerialRuns<T> alone = new SerialRuns<>(script, subject, FURTHER, random.nextLong());
    Rehearsal rehearsal = alone.rehearsal();
    if (rehearsal.unsolved() || rehearsal.fault() != null || rehearsal.stuck()) {
      return null;
    }
    Sampling<T> sampling =
        new Sampling<>(script, subject, alone, "schedules of many calls, aimed at seldom lines");
    @Nullable Stressed<T> wrong = null;
    for (int first = 0; wrong == null && first < script.lengths().size(); first++) {
      wrong = look(sampling, Plan.serial(first));
    }
    Collections.shuffle(aims, random);
    aims.sort(Comparator.comparingInt(Aim::round).thenComparingInt(Aim::reached));
    int points = 0;
    for (Aim aim : aims.subList(0, Math.min(MOST_RUNS, aims.size()))) {
      if (wrong == null && points < MOST_POINTS) {
        Sampling.Sample<T> sample = sampling.run(aim.plan());
        points += sample.result().steps();
        wrong = charged(sample);
      }
    }
    runs = sampling.runs();
    return wrong;
  }

  /** Runs a schedule and learns from it where to take the turn. */
  private @Nullable Stressed<T> look(Sampling<T> sampling, Plan plan) {
    Sampling.Sample<T> sample = sampling.run(plan);
    if (sample.wrong() == null && sample.result().finding() == Finding.NONE) {
      seldom(sample.result()).values().forEach(steps -> aim(plan, steps));
    }
    return charged(sample);
  }

  /** Many points are no proof of running in circles where the calls are many too. */
  private static <T> @Nullable Stressed<T> charged(Sampling.Sample<T> sample) {
    Stressed<T> wrong = sample.wrong();
    return wrong == null || wrong.threads() == Finding.LIVELOCK ? null : wrong;
  }

  /**
   * Returns the steps of each of the candidate's lines that seldom uses what several threads use.
   */
  private Map<Integer, List<Integer>> seldom(RoundResult result) {
    Set<Integer> shared = new HashSet<>(result.shared());
    Map<Integer, List<Integer>> steps = new LinkedHashMap<>();
    for (Trace.Entry entry : result.trace().entries()) {
      if (shared.contains(entry.step()) && !SiteTable.get(entry.site()).owner().isEmpty()) {
        steps.computeIfAbsent(entry.site(), site -> new ArrayList<>()).add(entry.step());
      }
    }
    int limit = script.calls() / SELDOM;
    steps.values().removeIf(of -> of.size() > limit);
    return steps;
  }

  private void aim(Plan serial, List<Integer> steps) {
    List<Integer> chosen = new ArrayList<>(steps);
    Collections.shuffle(chosen, random);
    for (int i = 0; i < Math.min(OCCURRENCES, chosen.size()); i++) {
      int choice = random.nextInt(Math.max(1, script.lengths().size() - 1));
      Plan plan = new Plan(serial.first(), List.of(chosen.get(i)), List.of(choice), 0);
      aims.add(new Aim(plan, i, steps.size()));
    }
  }

  /**
   * A schedule that takes the turn at a seldom line.
   *
   * @param round every line gets a first one before any gets a second
   * @param reached how often a run reaches the line
   */
  private record Aim(Plan plan, int round, int reached) {}
}
