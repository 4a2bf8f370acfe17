package dev.katas.runner.schedule.counters;

import java.util.concurrent.locks.ReentrantLock;

/** Right: a fair lock. */
public final class FairCounter implements Counter {
  private final ReentrantLock lock = new ReentrantLock(true);
  private int count;

  @Override
  public int increment() {
    lock.lock();
    try {
      return ++count;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int get() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }
}
