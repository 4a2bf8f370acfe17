package dev.katas.contract.timestore;

import java.util.Objects;

/**
 * One version of a key's value.
 *
 * @param timestamp when the value became valid; any {@code long}, negative ones included
 * @param value the value, never null
 */
public record Version(long timestamp, String value) {
  /** Refuses a null value. */
  public Version {
    Objects.requireNonNull(value, "value");
  }
}
