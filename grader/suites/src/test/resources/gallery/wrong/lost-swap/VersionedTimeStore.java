package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Copies, changes and sets: a write in between is lost. */
public final class VersionedTimeStore implements TimeStore {
  private final AtomicReference<Map<String, List<Version>>> versions =
      new AtomicReference<>(Map.of());

  public void set(String key, String value, long timestamp) {
    Map<String, List<Version>> copy = new HashMap<>(versions.get());
    List<Version> list = new ArrayList<>(copy.getOrDefault(key, List.of()));
    insert(list, new Version(timestamp, value));
    copy.put(key, List.copyOf(list));
    versions.set(copy);
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(history(key), timestamp);
  }

  public List<Version> history(String key) {
    return versions.get().getOrDefault(key, List.of());
  }

  private static void insert(List<Version> list, Version version) {
    int place = list.size();
    while (place > 0 && list.get(place - 1).timestamp() > version.timestamp()) {
      place--;
    }
    list.add(place, version);
  }

  private static Optional<String> floor(List<Version> list, long timestamp) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).timestamp() <= timestamp) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(list.get(low - 1).value());
  }
}
