package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A check that counts the work of an operation over growing sizes and judges how it grows.
 *
 * @param <S> the contract's interface
 */
public final class WorkCheck<S> implements MeasuredCheck {
  private final Spec<S> spec;

  WorkCheck(Spec<S> spec) {
    this.spec = spec;
  }

  /**
   * Starts the description of a check.
   *
   * @param fresh makes an empty structure, given the size that it will grow to
   */
  public static <S> WorkCheckBuilder<S> of(PlannedCheck plan, IntFunction<? extends S> fresh) {
    return new WorkCheckBuilder<>(plan, fresh);
  }

  @Override
  public PlannedCheck plan() {
    return spec.plan();
  }

  @Override
  public CheckResult measure(MeasureContext context) throws Exception {
    if (!WorkCounting.isOn()) {
      throw new IllegalStateException("this JVM does not count work: the agent is missing");
    }
    return HarnessThread.call(() -> new Run(context.seed()).result());
  }

  /** One measurement, on the harness's thread. */
  private final class Run {
    private final Outcomes outcomes = new Outcomes(spec.plan().id());
    private final Inquiry<S> inquiry;

    Run(long seed) {
      inquiry = new Inquiry<>(spec, seed);
    }

    CheckResult result() throws InterruptedException {
      try {
        if (!spec.works().test(spec.fresh().apply(1))) {
          return outcomes.blocked(
              "what %s costs cannot be judged: the solution does not do what it is for"
                  .formatted(spec.operation()));
        }
      } catch (RuntimeException | Error e) {
        return outcomes.thrown(spec.operation(), e);
      }
      try {
        return judge();
      } catch (CandidateFailure e) {
        return outcomes.thrown(spec.operation(), e.thrown());
      } catch (Endless e) {
        return endless(e);
      } catch (Unmeasurable e) {
        return outcomes.unmeasurable(e);
      }
    }

    private CheckResult judge()
        throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
      Judgement judgement = inquiry.judge(measurement());
      Set<String> uncounted = WorkCounting.uncounted();
      if (!uncounted.isEmpty()) {
        return outcomes.inconclusive("some classes cannot be counted: " + uncounted);
      }
      return outcomes.judged(judgement, noted(measurement(), judgement));
    }

    private WorkMeasurement measurement() {
      return new WorkMeasurement(
              spec.operation(),
              spec.variable(),
              spec.bound().name(),
              "counts",
              inquiry.series(),
              "")
          .beside(spec.reference());
    }

    private WorkMeasurement noted(WorkMeasurement plain, Judgement judgement) {
      String note = inquiry.open() ? "" : "stopped early: the budget of counts was used up";
      if (judgement.outcome() == Outcome.PASS && judgement.fitted() != judgement.bound()) {
        note = judgement.explanation();
      }
      return plain.noted(note);
    }

    private CheckResult endless(Endless e) {
      String bound = spec.bound().printable();
      return outcomes.failed(
          "%s over %s did not end within %,d counted steps at n = %d; the bound is %s"
              .formatted(spec.operation(), spec.variable(), e.counts(), inquiry.size(), bound),
          bound,
          "no end in sight",
          measurement());
    }
  }
}
