package dev.katas.runner.schedule.counters;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Right: a first-come lock of its own; whoever waits is parked until it is at the front. */
public final class ParkingCounter implements Counter {
  private final AtomicBoolean held = new AtomicBoolean();
  private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
  private int count;

  @Override
  public int increment() {
    lock();
    try {
      return ++count;
    } finally {
      unlock();
    }
  }

  @Override
  public int get() {
    lock();
    try {
      return count;
    } finally {
      unlock();
    }
  }

  private void lock() {
    waiting.add(Thread.currentThread());
    while (waiting.peek() != Thread.currentThread() || !held.compareAndSet(false, true)) {
      LockSupport.park(this);
    }
    waiting.remove();
  }

  private void unlock() {
    held.set(false);
    LockSupport.unpark(waiting.peek());
  }
}
