package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** A read-write lock for each key. */
public final class VersionedTimeStore implements TimeStore {
  private static final class Cell {
    final ReadWriteLock lock = new ReentrantReadWriteLock();
    final List<Version> list = new ArrayList<>();
  }

  private final ConcurrentHashMap<String, Cell> cells = new ConcurrentHashMap<>();

  public void set(String key, String value, long timestamp) {
    Cell cell = cells.computeIfAbsent(key, k -> new Cell());
    Lock lock = cell.lock.writeLock();
    lock.lock();
    try {
      insert(cell.list, new Version(timestamp, value));
    } finally {
      lock.unlock();
    }
  }

  public Optional<String> get(String key, long timestamp) {
    Cell cell = cells.get(key);
    if (cell == null) {
      return Optional.empty();
    }
    cell.lock.readLock().lock();
    try {
      return floor(cell.list, timestamp);
    } finally {
      cell.lock.readLock().unlock();
    }
  }

  public List<Version> history(String key) {
    Cell cell = cells.get(key);
    if (cell == null) {
      return List.of();
    }
    cell.lock.readLock().lock();
    try {
      return new ArrayList<>(cell.list);
    } finally {
      cell.lock.readLock().unlock();
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
