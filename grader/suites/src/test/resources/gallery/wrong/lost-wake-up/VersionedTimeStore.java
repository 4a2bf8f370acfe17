package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Waits for its turn without looking again under the lock. */
public final class VersionedTimeStore implements TimeStore {
  private final Object turn = new Object();
  private final Map<String, List<Version>> versions = new HashMap<>();
  private volatile boolean busy;

  private void begin() {
    while (true) {
      if (busy) {
        synchronized (turn) {
          try {
            turn.wait();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      synchronized (turn) {
        if (!busy) {
          busy = true;
          return;
        }
      }
    }
  }

  private void end() {
    synchronized (turn) {
      busy = false;
      turn.notifyAll();
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
