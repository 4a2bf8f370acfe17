package dev.katas.runner.schedule.counters;

import java.util.concurrent.locks.StampedLock;

/** Right: optimistic reads, validated. */
public final class OptimisticCounter implements Counter {
  private final StampedLock lock = new StampedLock();
  private int count;

  @Override
  public int increment() {
    long stamp = lock.writeLock();
    try {
      return ++count;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  @Override
  public int get() {
    long stamp = lock.tryOptimisticRead();
    int seen = count;
    if (!lock.validate(stamp)) {
      stamp = lock.readLock();
      try {
        seen = count;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return seen;
  }
}
