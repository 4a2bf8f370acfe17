package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers rightly as long as calls come one after another: what histories are judged by. */
final class SequentialTimeStore implements TimeStore, RangedHistory {
  private final Map<String, List<Version>> versions = new HashMap<>();

  @Override
  public void set(String key, String value, long timestamp) {
    Objects.requireNonNull(key);
    List<Version> list = versions.computeIfAbsent(key, k -> new ArrayList<>());
    int place = list.size();
    while (place > 0 && list.get(place - 1).timestamp() > timestamp) {
      place--;
    }
    list.add(place, new Version(timestamp, value));
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    Optional<String> latest = Optional.empty();
    for (Version version : history(key)) {
      if (version.timestamp() <= timestamp) {
        latest = Optional.of(version.value());
      }
    }
    return latest;
  }

  @Override
  public List<Version> history(String key) {
    return List.copyOf(versions.getOrDefault(key, List.of()));
  }

  @Override
  public List<Version> history(String key, long from, long to) {
    return history(key).stream().filter(v -> from <= v.timestamp() && v.timestamp() <= to).toList();
  }
}
