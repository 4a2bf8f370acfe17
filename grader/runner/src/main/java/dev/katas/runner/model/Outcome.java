package dev.katas.runner.model;

import dev.katas.contract.NotSolvedYet;
import dev.katas.runner.suite.SubjectFault;
import dev.katas.runner.suite.Thrown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a call ended: with an answer or with an exception. */
public sealed interface Outcome {
  /**
   * The call answered.
   *
   * @param value a safe copy of the answer
   */
  record Answered(@Nullable Object value) implements Outcome {}

  /**
   * The call threw, or reading its answer did.
   *
   * @param type what was thrown
   * @param words the class and the candidate's line
   */
  record Threw(Class<?> type, String words) implements Outcome {}

  /**
   * Makes a call.
   *
   * <p>What says that the call could not be judged at all is passed on: a placeholder of the
   * skeleton, a solution that cannot be created, and no memory left.
   */
  static Outcome of(Supplier<? extends @Nullable Object> call) {
    try {
      return new Answered(Answers.copy(call.get()));
    } catch (SubjectFault | OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      Thrown thrown = Thrown.of(e);
      if (thrown.isNotSolvedYet()) {
        throw new NotSolvedYet();
      }
      return new Threw(e.getClass(), thrown.describe());
    }
  }

  /** Tells whether an actual outcome is what this one, the expected, allows. */
  default boolean allows(Outcome actual) {
    if (this instanceof Threw expected) {
      return actual instanceof Threw threw && expected.type().isAssignableFrom(threw.type());
    }
    return equals(actual);
  }

  /** Returns what is expected, in words. */
  default String asExpected() {
    if (this instanceof Threw threw) {
      return "throws " + Thrown.nameOf(threw.type());
    }
    Object value = ((Answered) this).value();
    return value == Nothing.NOTHING ? "returns normally" : Printer.print(value);
  }

  /**
   * Returns what happened, in words.
   *
   * @param expected what was expected: says what is missing where null came back
   */
  default String asActual(Outcome expected) {
    if (this instanceof Threw threw) {
      return "threw " + threw.words();
    }
    Object value = ((Answered) this).value();
    Object wanted = expected instanceof Answered answered ? answered.value() : Nothing.NOTHING;
    if (value == null && wanted instanceof Optional) {
      return "null, where an Optional is asked for";
    }
    if (value == null && wanted instanceof List) {
      return "null, where a List is asked for";
    }
    return value == Nothing.NOTHING ? "returned normally" : Printer.print(value);
  }

  /** Tells whether two outcomes are wrong in the same way, whatever their values. */
  default boolean isLike(Outcome other) {
    if (this instanceof Threw threw) {
      return other instanceof Threw that && Objects.equals(threw.type(), that.type());
    }
    return other instanceof Answered;
  }
}
