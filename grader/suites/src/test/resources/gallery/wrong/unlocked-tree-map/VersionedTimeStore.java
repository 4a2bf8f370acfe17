package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** computeIfAbsent, then a TreeMap that nobody guards. */
public final class VersionedTimeStore implements TimeStore {
  private final ConcurrentMap<String, Keyed> versions = new ConcurrentHashMap<>();

  public void set(String key, String value, long timestamp) {
    versions.computeIfAbsent(key, k -> new Keyed()).add(timestamp, value);
  }

  public Optional<String> get(String key, long timestamp) {
    Keyed keyed = versions.get(key);
    return keyed == null ? Optional.empty() : keyed.floor(timestamp);
  }

  public List<Version> history(String key) {
    Keyed keyed = versions.get(key);
    return keyed == null ? List.of() : keyed.all();
  }

  private static final class Keyed {
    final TreeMap<Long, List<String>> byTime = new TreeMap<>();

    void add(long timestamp, String value) {
      byTime.computeIfAbsent(timestamp, t -> new ArrayList<>()).add(value);
    }

    Optional<String> floor(long timestamp) {
      Map.Entry<Long, List<String>> entry = byTime.floorEntry(timestamp);
      return entry == null
          ? Optional.empty()
          : Optional.of(entry.getValue().get(entry.getValue().size() - 1));
    }

    List<Version> all() {
      List<Version> all = new ArrayList<>();
      byTime.forEach((t, values) -> values.forEach(v -> all.add(new Version(t, v))));
      return all;
    }
  }
}
