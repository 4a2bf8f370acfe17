package dev.katas.runner.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One of the contract's methods, as scripts call it.
 *
 * @param <S> the contract's interface, implemented by solution and model alike
 * @param name how the call is printed
 * @param parameters a role for each argument
 * @param call makes the call
 */
public record Action<S>(
    String name, List<Parameter> parameters, BiFunction<S, Arguments, @Nullable Object> call) {

  /** Copies the parameters. */
  public Action {
    parameters = List.copyOf(parameters);
  }

  /** Creates an action that answers something. */
  public static <S> Action<S> query(
      String name, List<Parameter> parameters, BiFunction<S, Arguments, @Nullable Object> call) {
    return new Action<>(name, parameters, call);
  }

  /** Creates an action that answers nothing. */
  public static <S> Action<S> command(
      String name, List<Parameter> parameters, BiConsumer<S, Arguments> call) {
    return new Action<>(
        name,
        parameters,
        (subject, arguments) -> {
          call.accept(subject, arguments);
          return Nothing.NOTHING;
        });
  }

  /** Returns a call of this action. */
  public Operation<S> with(@Nullable Object... arguments) {
    if (arguments.length != parameters.size()) {
      throw new IllegalArgumentException(
          name + " takes " + parameters.size() + " arguments, not " + arguments.length);
    }
    return new Operation<>(this, new Arguments(Arrays.asList(arguments)));
  }
}
