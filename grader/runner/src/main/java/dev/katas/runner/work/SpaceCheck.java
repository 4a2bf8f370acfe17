package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A check that measures the bytes a structure keeps alive over growing sizes.
 *
 * @param <S> the contract's interface
 */
public final class SpaceCheck<S> implements MeasuredCheck {
  /** From 64 to 16,384 in steps of two. */
  private static final int LAST_STEP = 8;

  private final PlannedCheck plan;
  private final String variable;
  private final Growth bound;
  private final Retention<S> retention;
  private String reference = "";

  /**
   * Creates the check.
   *
   * @param variable what grows, such as {@code versions}
   * @param bound the growth that is allowed
   * @param fresh makes an empty structure, given the size that it will grow to
   * @param elements the calls that build it
   * @param harness the objects that the harness owns: they are not charged
   */
  public SpaceCheck(
      PlannedCheck plan,
      String variable,
      Growth bound,
      IntFunction<? extends S> fresh,
      Calls<S> elements,
      Supplier<? extends Collection<?>> harness) {
    this.plan = plan;
    this.variable = variable;
    this.bound = bound;
    this.retention = new Retention<>(fresh, elements, harness);
  }

  /** Says how the reference grows, to be shown beside the finding. */
  public SpaceCheck<S> reference(Growth growth) {
    reference = growth.name();
    return this;
  }

  @Override
  public PlannedCheck plan() {
    return plan;
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    return HarnessThread.call(() -> run(context.seed()));
  }

  private CheckResult run(long seed) throws InterruptedException {
    Outcomes outcomes = new Outcomes(plan.id());
    try {
      Track track = new Track("retained");
      Sizes sizes = new Sizes(seed);
      for (int step = 0; step <= LAST_STEP && !track.ended(); step++) {
        retention.measure(sizes.at(step), track);
      }
      WorkMeasurement measurement = measurement(track.series());
      Judgement judgement = GrowthJudge.judge(measurement);
      return outcomes.judged(judgement, measurement);
    } catch (CandidateFailure e) {
      return outcomes.thrown("building", e.thrown());
    } catch (Endless e) {
      return outcomes.blocked("building the structure did not come to an end");
    } catch (Unmeasurable e) {
      return outcomes.unmeasurable(e);
    }
  }

  private WorkMeasurement measurement(WorkSeries series) {
    return new WorkMeasurement("space", variable, bound.name(), "bytes", List.of(series), "")
        .beside(reference);
  }
}
