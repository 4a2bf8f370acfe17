package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Reads optimistically, and again under the lock if that failed. */
public final class VersionedTimeStore implements TimeStore {
  private final StampedLock lock = new StampedLock();
  private volatile Map<String, List<Version>> unused = Map.of();
  private Map<String, List<Version>> versions = Map.of();

  public void set(String key, String value, long timestamp) {
    long stamp = lock.writeLock();
    try {
      Map<String, List<Version>> copy = new HashMap<>(versions);
      List<Version> list = new ArrayList<>(copy.getOrDefault(key, List.of()));
      insert(list, new Version(timestamp, value));
      copy.put(key, List.copyOf(list));
      versions = copy;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  private Map<String, List<Version>> now() {
    long stamp = lock.tryOptimisticRead();
    Map<String, List<Version>> seen = versions;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = versions;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return seen;
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(now().getOrDefault(key, List.of()), timestamp);
  }

  public List<Version> history(String key) {
    return now().getOrDefault(key, List.of());
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
