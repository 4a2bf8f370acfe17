package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** A volatile size that two writers raise. */
public final class VersionedTimeStore implements TimeStore {
  private static final class Cell {
    final AtomicReferenceArray<Version> slots = new AtomicReferenceArray<>(64);
    volatile int size;
  }

  private final ConcurrentHashMap<String, Cell> cells = new ConcurrentHashMap<>();

  public void set(String key, String value, long timestamp) {
    Cell cell = cells.computeIfAbsent(key, k -> new Cell());
    cell.slots.set(cell.size, new Version(timestamp, value));
    cell.size++;
  }

  public Optional<String> get(String key, long timestamp) {
    return floor(history(key), timestamp);
  }

  public List<Version> history(String key) {
    Cell cell = cells.get(key);
    List<Version> all = new ArrayList<>();
    for (int i = 0; cell != null && i < cell.size; i++) {
      insert(all, cell.slots.get(i));
    }
    return all;
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
