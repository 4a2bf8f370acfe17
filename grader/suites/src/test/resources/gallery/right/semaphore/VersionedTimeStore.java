package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** One permit. */
public final class VersionedTimeStore implements TimeStore {
  private final Semaphore permit = new Semaphore(1);
  private final Map<String, List<Version>> versions = new TreeMap<>();

  public void set(String key, String value, long timestamp) {
    permit.acquireUninterruptibly();
    try {
      insert(versions.computeIfAbsent(key, k -> new LinkedList<>()), new Version(timestamp, value));
    } finally {
      permit.release();
    }
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(history(key), timestamp);
  }

  public List<Version> history(String key) {
    permit.acquireUninterruptibly();
    try {
      return new ArrayList<>(versions.getOrDefault(key, List.of()));
    } finally {
      permit.release();
    }
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
