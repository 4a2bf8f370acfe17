package dev.katas.runner.work;

import dev.katas.agent.work.RetainedSize;
import dev.katas.runner.growth.ShareJudge;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * A check that compares the bytes a structure keeps alive with those of a plain one.
 *
 * @param <S> the contract's interface
 */
public final class ShareCheck<S> implements MeasuredCheck {
  private static final List<Integer> SIZES = List.of(256, 512, 1024);

  private final PlannedCheck plan;
  private final String variable;
  private final int parts;
  private final Fixture<S> fixture;

  /**
   * Creates the check.
   *
   * @param variable what is stored, such as {@code versions}
   * @param parts the bound: one part in so many of the plain structure's bytes
   */
  public ShareCheck(PlannedCheck plan, String variable, int parts, Fixture<S> fixture) {
    this.plan = plan;
    this.variable = variable;
    this.parts = parts;
    this.fixture = fixture;
  }

  /**
   * What is compared.
   *
   * @param attempted whether the solution says that it does this at all
   * @param fresh makes an empty structure, given the size that it will grow to
   * @param elements the calls that build it; nothing they pass is free
   * @param plain makes the plain structure of a size
   * @param intact whether the structure of the largest size still answers rightly
   */
  public record Fixture<S>(
      BooleanSupplier attempted,
      IntFunction<? extends S> fresh,
      Calls<S> elements,
      IntFunction<?> plain,
      Predicate<? super S> intact) {}

  @Override
  public PlannedCheck plan() {
    return plan;
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    return HarnessThread.call(this::run);
  }

  private CheckResult run() throws InterruptedException {
    Outcomes outcomes = new Outcomes(plan.id());
    if (!fixture.attempted().getAsBoolean()) {
      return outcomes.blocked("Not attempted: " + plan.title() + ".");
    }
    try {
      Track retained = new Track(ShareJudge.RETAINED);
      Track plain = new Track(ShareJudge.PLAIN);
      for (int n : SIZES) {
        measure(n, retained, plain);
      }
      if (!intact()) {
        return outcomes.failed("The versions are not what was written.", "", "", null);
      }
      return judge(outcomes, retained, plain);
    } catch (CandidateFailure e) {
      return outcomes.thrown("building", e.thrown());
    } catch (Endless e) {
      return outcomes.blocked("Building the structure did not come to an end.");
    } catch (Unmeasurable e) {
      return outcomes.unmeasurable(e);
    }
  }

  private void measure(int n, Track retained, Track plain)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    new Retention<S>(fixture.fresh(), fixture.elements(), List::of).measure(n, retained);
    long bytes = RetainedSize.of(fixture.plain().apply(n), List.of());
    plain.add(new WorkPoint(n, (double) bytes, (double) bytes, 0));
  }

  private boolean intact() throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    int n = SIZES.get(SIZES.size() - 1);
    Meter meter = new Meter(Budget.USUAL);
    S subject =
        new Retention<S>(fixture.fresh(), fixture.elements(), List::of).build(n, new Tally());
    boolean[] answer = {false};
    meter.once(store -> answer[0] = fixture.intact().test(store), subject);
    return answer[0];
  }

  private CheckResult judge(Outcomes outcomes, Track retained, Track plain) {
    WorkMeasurement measurement =
        new WorkMeasurement(
            "space",
            variable,
            ShareJudge.bound(parts),
            "bytes",
            List.of(retained.series(), plain.series()),
            "");
    ShareJudge.Share share = ShareJudge.judge(measurement);
    if (share.within()) {
      return outcomes.passed(measurement);
    }
    return outcomes.failed(
        share.explanation(),
        "at most 1/%d of the plain structure's bytes".formatted(parts),
        "%.0f %%".formatted(100 * share.share()),
        measurement);
  }
}
