package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Describes a work check.
 *
 * @param <S> the contract's interface
 */
public final class WorkCheckBuilder<S> {
  private static final int USUAL_CALLS = 16;

  private final PlannedCheck plan;
  private final IntFunction<? extends S> fresh;
  private final List<Named<S>> builds = new ArrayList<>();
  private final List<Named<S>> asks = new ArrayList<>();
  private Predicate<? super S> works = subject -> true;
  private String operation = "";
  private String variable = "n";
  private Growth bound = Growth.CONSTANT;
  private Basis basis = Basis.ASKED;
  private String reference = "";
  private int calls = USUAL_CALLS;
  private int patience = 1;
  private boolean perElement;

  WorkCheckBuilder(PlannedCheck plan, IntFunction<? extends S> fresh) {
    this.plan = plan;
    this.fresh = fresh;
  }

  /**
   * Says what is bounded.
   *
   * @param name the operation in the contract's words, such as {@code get}
   * @param grows what grows, such as {@code versions of one key}
   * @param allowed the growth that is allowed
   */
  public WorkCheckBuilder<S> bound(String name, String grows, Growth allowed) {
    operation = name;
    variable = grows;
    bound = allowed;
    return this;
  }

  /**
   * Says how the reference grows, to be shown beside the finding; {@code verify} holds it to it.
   */
  public WorkCheckBuilder<S> reference(Growth growth) {
    reference = growth.name();
    return this;
  }

  /** Says which calls are judged; without this, the mean of those that ask. */
  public WorkCheckBuilder<S> judging(Basis judged) {
    basis = judged;
    return this;
  }

  /** Blocks the check for a solution that does not even do this, which may return at once. */
  public WorkCheckBuilder<S> provided(Predicate<? super S> condition) {
    works = condition;
    return this;
  }

  /** Adds a way to grow the structure: n calls for size n. */
  public WorkCheckBuilder<S> built(String name, Calls<S> elements) {
    builds.add(new Named<>(name, elements));
    return this;
  }

  /** Adds a pattern of calls on the finished structure. */
  public WorkCheckBuilder<S> asked(String pattern, Calls<S> questions) {
    asks.add(new Named<>(pattern, questions));
    return this;
  }

  /** Says how often each pattern is called at every size. */
  public WorkCheckBuilder<S> calls(int number) {
    calls = number;
    return this;
  }

  /** Says that one call is for all n elements, and that each element's share of it is bounded. */
  public WorkCheckBuilder<S> perElement() {
    perElement = true;
    return this;
  }

  /** Lets every pattern use so many times the usual counts, where a single step costs much. */
  public WorkCheckBuilder<S> patience(int times) {
    patience = times;
    return this;
  }

  /** Returns the check. */
  public WorkCheck<S> check() {
    if (builds.isEmpty() || asks.isEmpty() != basis.ofBuild()) {
      throw new IllegalStateException("what is judged, and what is called, do not fit");
    }
    return new WorkCheck<>(
        new Spec<>(
            plan,
            operation,
            variable,
            bound,
            fresh,
            works,
            basis,
            builds,
            asks,
            reference,
            calls,
            patience,
            perElement));
  }
}
