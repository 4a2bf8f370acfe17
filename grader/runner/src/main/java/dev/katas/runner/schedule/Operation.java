package dev.katas.runner.schedule;

import org.jspecify.annotations.Nullable;

/**
 * One call of the contract, with the words it is shown in.
 *
 * @param text such as {@code set("a", "x", 1)}
 * @param call makes the call and answers its result, null if it has none
 * @param <T> the contract
 */
public record Operation<T>(String text, Call<T> call) {
  /** Makes a call of the contract. */
  @FunctionalInterface
  public interface Call<T> {
    /** Calls the subject; whatever it throws is part of the result. */
    @Nullable Object on(T subject) throws Exception;
  }

  /** A call that answers nothing. */
  @FunctionalInterface
  public interface Command<T> {
    /** Calls the subject; whatever it throws is part of the result. */
    void on(T subject) throws Exception;
  }

  /** Returns an operation that answers something. */
  public static <T> Operation<T> of(String text, Call<T> call) {
    return new Operation<>(text, call);
  }

  /** Returns an operation that answers nothing. */
  public static <T> Operation<T> command(String text, Command<T> command) {
    return new Operation<>(
        text,
        subject -> {
          command.on(subject);
          return null;
        });
  }
}
