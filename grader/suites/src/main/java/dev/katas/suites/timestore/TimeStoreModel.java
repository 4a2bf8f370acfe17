package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The contract, word for word and as simply as can be: every write in the order it was made, and a
 * stable sort for every question.
 */
public final class TimeStoreModel implements TimeStore, RangedHistory {
  private record Write(String key, Version version) {}

  private final List<Write> writes = new ArrayList<>();

  @Override
  public void set(String key, String value, long timestamp) {
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    writes.add(new Write(key, new Version(timestamp, value)));
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    return history(key, Long.MIN_VALUE, timestamp).stream()
        .reduce((earlier, later) -> later)
        .map(Version::value);
  }

  @Override
  public List<Version> history(String key) {
    return history(key, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public List<Version> history(String key, long from, long to) {
    Objects.requireNonNull(key);
    return writes.stream()
        .filter(write -> write.key().equals(key))
        .map(Write::version)
        .filter(version -> from <= version.timestamp() && version.timestamp() <= to)
        .sorted(Comparator.comparingLong(Version::timestamp))
        .toList();
  }
}
