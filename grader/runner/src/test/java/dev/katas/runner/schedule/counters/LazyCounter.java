package dev.katas.runner.schedule.counters;

import org.jspecify.annotations.Nullable;

/** Wrong: double-checked creation through a plain field. */
@SuppressWarnings("DoubleCheckedLocking") // It is this mistake that the sample shows.
public final class LazyCounter implements Counter {
  private static final class Cell {
    private int count;
  }

  private @Nullable Cell cell;

  private Cell cell() {
    Cell seen = cell;
    if (seen == null) {
      synchronized (this) {
        seen = cell;
        if (seen == null) {
          seen = new Cell();
          cell = seen;
        }
      }
    }
    return seen;
  }

  @Override
  public int increment() {
    Cell own = cell();
    synchronized (own) {
      return ++own.count;
    }
  }

  @Override
  public int get() {
    Cell own = cell();
    synchronized (own) {
      return own.count;
    }
  }
}
