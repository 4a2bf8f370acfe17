package dev.katas.runner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call in a script.
 *
 * @param <S> the contract's interface
 */
public record Operation<S>(Action<S> action, Arguments arguments) {

  /** Makes the call and returns how it ended. */
  public Outcome apply(S subject) {
    return Outcome.of(() -> action.call().apply(subject, arguments));
  }

  /** Returns the argument that plays a role in this call, or null if none does. */
  public @Nullable Object argument(Parameter parameter) {
    int position = action.parameters().indexOf(parameter);
    return position < 0 ? null : arguments.values().get(position);
  }

  /** Returns the same call with some values of one parameter replaced. */
  Operation<S> replace(Parameter parameter, Map<Object, Object> replacements) {
    List<@Nullable Object> values = new ArrayList<>(arguments.values());
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value != null && action.parameters().get(i) == parameter) {
        values.set(i, replacements.getOrDefault(value, value));
      }
    }
    return new Operation<>(action, new Arguments(values));
  }

  /** Returns the call as source code, such as {@code set("a", "x", 5)}. */
  @Override
  public String toString() {
    return arguments.values().stream()
        .map(Printer::print)
        .collect(Collectors.joining(", ", action.name() + "(", ")"));
  }
}
