package dev.katas.runner.model;

import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * States what one call must answer, for cases that are not worth a generator.
 *
 * <p>{@code Expect.call("store.get(\"a\", 5)", () -> store.get("a", 5)).is(Optional.of("x"),
 * "...")}
 */
public final class Expect {
  private final String call;
  private final Outcome actual;
  private final List<String> steps;

  private Expect(String call, Outcome actual, List<String> steps) {
    this.call = call;
    this.actual = actual;
    this.steps = steps;
  }

  /**
   * Looks at an answer that was already given.
   *
   * @param call the call that gave it, as source code
   */
  public static Expect that(@Nullable Object actual, String call) {
    return call(call, () -> actual);
  }

  /**
   * Makes a call.
   *
   * @param call the call, as source code
   */
  public static Expect call(String call, Supplier<? extends @Nullable Object> body) {
    return new Expect(call, Outcome.of(body), List.of());
  }

  /**
   * Looks at how a call ended.
   *
   * @param call the call, as source code
   */
  public static Expect outcome(String call, Outcome actual) {
    return new Expect(call, actual, List.of());
  }

  /**
   * Makes a call that answers nothing.
   *
   * @param call the call, as source code
   */
  public static Expect run(String call, Runnable body) {
    return call(
        call,
        () -> {
          body.run();
          return Nothing.NOTHING;
        });
  }

  /** Returns the same with the calls that led to it, for the report. */
  public Expect after(List<String> earlier) {
    return new Expect(call, actual, List.copyOf(earlier));
  }

  /**
   * Requires an answer.
   *
   * @param rule what the contract says, in a sentence
   */
  public void is(Object expected, String rule) {
    judge(new Outcome.Answered(Answers.copy(expected)), rule);
  }

  /**
   * Requires an outcome.
   *
   * @param rule what the contract says, in a sentence
   */
  public void is(Outcome expected, String rule) {
    judge(expected, rule);
  }

  /**
   * Requires that the call returns.
   *
   * @param rule what the contract says, in a sentence
   */
  public void returns(String rule) {
    judge(new Outcome.Answered(Nothing.NOTHING), rule);
  }

  /**
   * Requires an exception of a class or of a subclass of it.
   *
   * @param rule what the contract says, in a sentence
   */
  public void fails(Class<? extends Throwable> type, String rule) {
    judge(new Outcome.Threw(type, Thrown.nameOf(type)), rule);
  }

  private void judge(Outcome expected, String rule) {
    if (!expected.allows(actual)) {
      List<String> all = new ArrayList<>(steps);
      all.add(call);
      throw new CheckFailure(
          rule, call + ": " + expected.asExpected(), call + ": " + actual.asActual(expected), all);
    }
  }
}
