package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Several locks, chosen by the key. */
public final class VersionedTimeStore implements TimeStore {
  private final ReentrantLock[] locks = new ReentrantLock[4];
  private final List<Map<String, List<Version>>> parts = new ArrayList<>();

  public VersionedTimeStore() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock(i % 2 == 0);
      parts.add(new HashMap<>());
    }
  }

  private <R> R locked(String key, java.util.function.Function<Map<String, List<Version>>, R> body) {
    int i = (key.hashCode() & 0x7fffffff) % locks.length;
    locks[i].lock();
    try {
      return body.apply(parts.get(i));
    } finally {
      locks[i].unlock();
    }
  }

  public void set(String key, String value, long timestamp) {
    locked(
        key,
        part -> {
          insert(part.computeIfAbsent(key, k -> new ArrayList<>()), new Version(timestamp, value));
          return null;
        });
  }

  public Optional<String> get(String key, long timestamp) {
    return locked(key, part -> floor(part.getOrDefault(key, List.of()), timestamp));
  }

  public List<Version> history(String key) {
    return locked(key, part -> new ArrayList<>(part.getOrDefault(key, List.of())));
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
