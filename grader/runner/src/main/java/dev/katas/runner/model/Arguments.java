package dev.katas.runner.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call.
 *
 * @param values text, {@code long} numbers, or null
 */
public record Arguments(List<@Nullable Object> values) {

  /** Copies the values. */
  public Arguments {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Returns the text at a position, which may be null on purpose. */
  public @Nullable String text(int position) {
    return (String) values.get(position);
  }

  /** Returns the number at a position. */
  public long number(int position) {
    return (Long) Objects.requireNonNull(values.get(position));
  }
}
