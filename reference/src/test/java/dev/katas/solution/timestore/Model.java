package dev.katas.solution.timestore;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contract in its simplest form: one ordered list a key, searched from its end. */
final class Model implements TimeStore {
  private final Map<String, List<Version>> lists = new HashMap<>();

  @Override
  public void set(String key, String value, long timestamp) {
    List<Version> versions = lists.computeIfAbsent(key, unused -> new ArrayList<>());
    int at = versions.size();
    while (at > 0 && versions.get(at - 1).timestamp() > timestamp) {
      at--;
    }
    versions.add(at, new Version(timestamp, value));
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    return history(key).stream()
        .filter(version -> version.timestamp() <= timestamp)
        .reduce((earlier, later) -> later)
        .map(Version::value);
  }

  @Override
  public List<Version> history(String key) {
    return new ArrayList<>(lists.getOrDefault(key, List.of()));
  }
}
