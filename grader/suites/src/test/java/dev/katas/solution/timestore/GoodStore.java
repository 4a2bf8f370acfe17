package dev.katas.solution.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A right store whose every decision is a method, for others to get one of them wrong. */
public class GoodStore implements TimeStore, RangedHistory {
  final Map<String, List<Version>> versions = new HashMap<>();

  @Override
  public void set(String key, String value, long timestamp) {
    requireKey(key);
    Version version = version(value, timestamp);
    List<Version> all = versions.computeIfAbsent(identity(key, timestamp), x -> new ArrayList<>());
    all.add(position(all, timestamp), version);
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    requireKey(key);
    List<Version> all = versions.getOrDefault(identity(key, timestamp), List.of());
    int position = countUpTo(all, timestamp);
    return position == 0 ? Optional.empty() : Optional.of(all.get(position - 1).value());
  }

  @Override
  public List<Version> history(String key) {
    requireKey(key);
    return new ArrayList<>(versions.getOrDefault(identity(key, 0), List.of()));
  }

  @Override
  public List<Version> history(String key, long from, long to) {
    List<Version> within = new ArrayList<>();
    for (Version version : history(key)) {
      if (from <= version.timestamp() && version.timestamp() <= to) {
        within.add(version);
      }
    }
    return within;
  }

  void requireKey(String key) {
    Objects.requireNonNull(key);
  }

  Version version(String value, long timestamp) {
    return new Version(timestamp, value);
  }

  String identity(String key, long timestamp) {
    return key;
  }

  int position(List<Version> all, long timestamp) {
    return countUpTo(all, timestamp);
  }

  /** By binary search, as a candidate would. */
  int countUpTo(List<Version> all, long timestamp) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isAtOrBefore(all.get(middle).timestamp(), timestamp)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isAtOrBefore(long written, long asked) {
    return written <= asked;
  }
}
