package dev.katas.runner.work;

import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures until a judgement is settled: first at the usual sizes, then at others between them, and
 * at last with a larger budget and at larger sizes.
 *
 * <p>Nothing here depends on time: the same solution is asked the same on any machine.
 */
final class Inquiry<S> {
  /** From 64 to 65,536 in steps of two. */
  private static final int LAST_STEP = 10;

  /** Where a measurement that does not tell is carried on to. */
  private static final int LAST_EXTRA_STEP = LAST_STEP + 2;

  private static final int MOST_SURVEYS = 3;

  /**
   * The path to one node of a random tree takes so many: of 2,000 such series drawn by a simulation
   * one of a hundred then had a step as small as 0.42, and of as many constant ones as large as
   * 0.21.
   */
  private static final int MOST_SCATTERED = 12;

  private final Spec<S> spec;
  private final long seed;
  private final Budget budget;
  private final List<Survey<S>> surveys = new ArrayList<>();
  private boolean raised;
  private int lastStep = LAST_STEP;

  Inquiry(Spec<S> spec, long seed) {
    this.spec = spec;
    this.seed = seed;
    this.budget = Budget.USUAL.times(spec.patience());
    surveys.add(new Survey<>(spec, seed, budget));
  }

  /**
   * Judges a measurement of the series, which is grown until the judgement is settled.
   *
   * @param empty the measurement without its series
   */
  Judgement judge(WorkMeasurement empty)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    last().growTo(LAST_STEP);
    Judgement judgement = GrowthJudge.judge(empty.with(series()));
    while (!judgement.settled() && more(judgement)) {
      judgement = GrowthJudge.judge(empty.with(series()));
    }
    return judgement;
  }

  /** Measures more, and tells whether there was anything more to measure. */
  private boolean more(Judgement judgement)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    if (surveys.size() < (judgement.scattered() ? MOST_SCATTERED : MOST_SURVEYS)) {
      surveys.add(new Survey<>(spec, seed + surveys.size(), budget));
      last().growTo(LAST_STEP);
      return true;
    }
    if (!raised) {
      raised = true;
      return surveys.get(0).raise(budget.raised(), LAST_STEP);
    }
    if (judgement.outcome() == Outcome.INCONCLUSIVE && open() && lastStep < LAST_EXTRA_STEP) {
      lastStep++;
      surveys.get(0).growTo(lastStep);
      return true;
    }
    return false;
  }

  /** Tells whether any series can be carried on to a larger size. */
  boolean open() {
    return surveys.get(0).open();
  }

  /** The size that was being measured when something went wrong. */
  int size() {
    return last().size();
  }

  /** Returns what was measured: one series a pattern, by growing sizes. */
  List<WorkSeries> series() {
    Map<String, List<WorkPoint>> points = new LinkedHashMap<>();
    for (Survey<S> survey : surveys) {
      for (WorkSeries each : survey.series()) {
        points.computeIfAbsent(each.pattern(), name -> new ArrayList<>()).addAll(each.points());
      }
    }
    List<WorkSeries> all = new ArrayList<>();
    points.forEach(
        (pattern, of) -> {
          of.sort(Comparator.comparingLong(WorkPoint::n));
          all.add(new WorkSeries(pattern, of));
        });
    return all;
  }

  private Survey<S> last() {
    return surveys.get(surveys.size() - 1);
  }
}
