package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** Cannot be created. */
public final class VersionedTimeStore implements TimeStore {
  public VersionedTimeStore() {
    throw new IllegalStateException("no");
  }

  public void set(String key, String value, long timestamp) {}

  public Optional<String> get(String key, long timestamp) {
    return Optional.empty();
  }

  public List<Version> history(String key) {
    return List.of();
  }
}
