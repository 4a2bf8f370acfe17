package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Publishes snapshots through a variable handle. */
public final class VersionedTimeStore implements TimeStore {
  private static final java.lang.invoke.VarHandle VERSIONS;

  static {
    try {
      VERSIONS =
          java.lang.invoke.MethodHandles.lookup()
              .findVarHandle(VersionedTimeStore.class, "versions", Map.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Map<String, List<Version>> versions = Map.of();

  @SuppressWarnings("unchecked")
  private Map<String, List<Version>> now() {
    return (Map<String, List<Version>>) VERSIONS.getAcquire(this);
  }

  public void set(String key, String value, long timestamp) {
    Map<String, List<Version>> before;
    Map<String, List<Version>> copy;
    do {
      before = now();
      copy = new HashMap<>(before);
      List<Version> list = new ArrayList<>(copy.getOrDefault(key, List.of()));
      insert(list, new Version(timestamp, value));
      copy.put(key, list);
    } while (!VERSIONS.compareAndSet(this, before, copy));
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(now().getOrDefault(key, List.of()), timestamp);
  }

  public List<Version> history(String key) {
    return new ArrayList<>(now().getOrDefault(key, List.of()));
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
