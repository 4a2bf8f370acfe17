package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** A concurrent map of sorted concurrent maps. */
public final class VersionedTimeStore implements TimeStore {
  private record At(long timestamp, long number) implements Comparable<At> {
    public int compareTo(At other) {
      int order = Long.compare(timestamp, other.timestamp);
      return order != 0 ? order : Long.compare(number, other.number);
    }
  }

  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentHashMap<String, ConcurrentSkipListMap<At, Version>> versions =
      new ConcurrentHashMap<>();

  public void set(String key, String value, long timestamp) {
    ConcurrentSkipListMap<At, Version> map =
        versions.computeIfAbsent(key, k -> new ConcurrentSkipListMap<>());
    synchronized (map) {
      map.put(new At(timestamp, numbers.incrementAndGet()), new Version(timestamp, value));
    }
  }

  public Optional<String> get(String key, long timestamp) {
    ConcurrentSkipListMap<At, Version> map = versions.get(key);
    Map.Entry<At, Version> entry =
        map == null ? null : map.floorEntry(new At(timestamp, Long.MAX_VALUE));
    return Optional.ofNullable(entry).map(Map.Entry::getValue).map(Version::value);
  }

  public List<Version> history(String key) {
    ConcurrentSkipListMap<At, Version> map = versions.get(key);
    if (map == null) {
      return List.of();
    }
    synchronized (map) {
      return new ArrayList<>(map.values());
    }
  }
}
