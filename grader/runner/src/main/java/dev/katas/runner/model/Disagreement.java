package dev.katas.runner.model;

import dev.katas.runner.suite.CheckFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * A script whose last operation ends otherwise than in the model.
 *
 * @param <S> the contract's interface
 * @param script up to and including the operation that differs
 */
public record Disagreement<S>(List<Operation<S>> script, Outcome expected, Outcome actual) {

  /** Copies the script. */
  public Disagreement {
    script = List.copyOf(script);
  }

  Operation<S> last() {
    return script.get(script.size() - 1);
  }

  /** Tells whether another one shows the same mistake, as far as one can tell. */
  boolean isLike(Disagreement<S> other) {
    return last().action().equals(other.last().action())
        && expected.isLike(other.expected)
        && actual.isLike(other.actual);
  }

  /**
   * Returns this as a check's failure.
   *
   * @param rule what the contract says
   * @param receiver the name of the solution's object in the steps
   */
  CheckFailure failure(String rule, String receiver) {
    List<String> steps = new ArrayList<>();
    for (Operation<S> operation : script) {
      steps.add(receiver + "." + operation);
    }
    String call = receiver + "." + last();
    return new CheckFailure(
        rule, call + ": " + expected.asExpected(), call + ": " + actual.asActual(expected), steps);
  }
}
