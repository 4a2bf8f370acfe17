package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Keeps the versions in the order of writing: wrong, but not a matter of threads. */
public final class VersionedTimeStore implements TimeStore {
  private final Map<String, List<Version>> versions = new HashMap<>();

  public synchronized void set(String key, String value, long timestamp) {
    versions.computeIfAbsent(key, k -> new ArrayList<>()).add(new Version(timestamp, value));
  }

  public synchronized Optional<String> get(String key, long timestamp) {
    return floor(versions.getOrDefault(key, List.of()), timestamp);
  }

  public synchronized List<Version> history(String key) {
    return new ArrayList<>(versions.getOrDefault(key, List.of()));
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
