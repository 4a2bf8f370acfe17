package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Takes turns by a condition of a lock. */
public final class VersionedTimeStore implements TimeStore {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition free = lock.newCondition();
  private final Map<String, List<Version>> versions = new HashMap<>();
  private boolean busy;

  private void begin() {
    lock.lock();
    try {
      while (busy) {
        free.awaitUninterruptibly();
      }
      busy = true;
    } finally {
      lock.unlock();
    }
  }

  private void end() {
    lock.lock();
    try {
      busy = false;
      free.signal();
    } finally {
      lock.unlock();
    }
  }

  public void set(String key, String value, long timestamp) {
    begin();
    try {
      insert(versions.computeIfAbsent(key, k -> new ArrayList<>()), new Version(timestamp, value));
    } finally {
      end();
    }
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(history(key), timestamp);
  }

  public List<Version> history(String key) {
    begin();
    try {
      return new ArrayList<>(versions.getOrDefault(key, List.of()));
    } finally {
      end();
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
