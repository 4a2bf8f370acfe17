package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Keeps one version a timestamp and answers the first: wrong, but not by threads. */
public final class VersionedTimeStore implements TimeStore {
  private final Map<String, TreeMap<Long, String>> versions = new HashMap<>();

  public synchronized void set(String key, String value, long timestamp) {
    versions.computeIfAbsent(key, k -> new TreeMap<>()).put(timestamp, value);
  }

  public synchronized Optional<String> get(String key, long timestamp) {
    return Optional.of(versions.get(key).firstEntry().getValue());
  }

  public synchronized List<Version> history(String key) {
    List<Version> all = new ArrayList<>();
    versions.get(key).forEach((t, v) -> all.add(new Version(t, v)));
    return all;
  }
}
