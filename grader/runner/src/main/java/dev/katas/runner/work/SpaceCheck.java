package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.ArrayList;
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

  /** From 64 to 1,024, where each element comes with questions that may take long. */
  private static final int LAST_BUSY_STEP = 4;

  private final PlannedCheck plan;
  private final String variable;
  private final Growth bound;
  private final Retention<S> retention;
  private final List<Named<S>> busy = new ArrayList<>();
  private final List<Named<S>> asked = new ArrayList<>();
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

  /**
   * Also measures what is kept where each call that adds an element asks something too: the same
   * bound holds, whatever was answered on the way.
   *
   * @param pattern what this is called, such as {@code read all along}
   * @param elements the calls
   */
  public SpaceCheck<S> built(String pattern, Calls<S> elements) {
    busy.add(new Named<>(pattern, elements));
    return this;
  }

  /**
   * Also measures what is kept after many calls that only ask: the same bound holds, however many
   * they are.
   *
   * @param pattern what they are called, such as {@code after many reads}
   * @param questions the calls; position by position they differ
   */
  public SpaceCheck<S> asked(String pattern, Calls<S> questions) {
    asked.add(new Named<>(pattern, questions));
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
      Sizes sizes = new Sizes(seed);
      List<WorkSeries> series = new ArrayList<>();
      WorkSeries plain = grow(retention, "retained", LAST_STEP, sizes).series();
      series.add(plain);
      withQuestions(sizes).stream().filter(kept -> outweighs(kept, plain)).forEach(series::add);
      WorkMeasurement measurement = measurement(series);
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

  /**
   * Measures what questions leave behind. A question that throws or does not come to an end is
   * charged where questions are asked for their own sake; here nothing is said of it.
   */
  private List<WorkSeries> withQuestions(Sizes sizes) throws Unmeasurable, InterruptedException {
    List<WorkSeries> series = new ArrayList<>();
    try {
      for (Named<S> elements : busy) {
        Track track =
            grow(retention.with(elements.calls()), elements.name(), LAST_BUSY_STEP, sizes);
        if (track.judgeable()) {
          series.add(track.series());
        }
      }
      for (Named<S> questions : asked) {
        new Aftermath<>(retention, questions).series(sizes).ifPresent(series::add);
      }
    } catch (CandidateFailure | Endless e) {
      return series;
    }
    return series;
  }

  /**
   * Tells whether what questions left behind is worth a judgement: at these small sizes the steps
   * in which tables and buffers grow look like anything, and where questions leave nothing behind
   * they are all that is seen. So at the largest size more must be kept for the questions than for
   * the elements.
   */
  private static boolean outweighs(WorkSeries kept, WorkSeries plain) {
    WorkPoint largest = kept.points().get(kept.points().size() - 1);
    return plain.points().stream()
        .anyMatch(point -> point.n() == largest.n() && largest.work() > 2 * point.work());
  }

  private static <S> Track grow(Retention<S> retention, String pattern, int lastStep, Sizes sizes)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    Track track = new Track(pattern);
    for (int step = 0; step <= lastStep && !track.ended(); step++) {
      retention.measure(sizes.at(step), track);
    }
    return track;
  }

  private WorkMeasurement measurement(List<WorkSeries> series) {
    return new WorkMeasurement("space", variable, bound.name(), "bytes", series, "")
        .beside(reference);
  }
}
