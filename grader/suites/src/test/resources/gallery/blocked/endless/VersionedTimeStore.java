package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Never comes back, threads or not. */
public final class VersionedTimeStore implements TimeStore {
  private long steps;

  public void set(String key, String value, long timestamp) {
    while (steps >= 0) {
      steps++;
    }
  }

  public Optional<String> get(String key, long timestamp) {
    return Optional.empty();
  }

  public List<Version> history(String key) {
    return List.of();
  }
}
