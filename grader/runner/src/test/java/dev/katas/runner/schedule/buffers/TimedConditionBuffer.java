package dev.katas.runner.schedule.buffers;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Right: waits a little at a time. */
public final class TimedConditionBuffer implements Buffer {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean full;
  private int element;

  @Override
  public void put(int next) throws InterruptedException {
    lock.lock();
    try {
      while (full) {
        changed.awaitNanos(1_000_000);
      }
      element = next;
      full = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int take() throws InterruptedException {
    lock.lock();
    try {
      while (!full) {
        changed.await(1, TimeUnit.MILLISECONDS);
      }
      int taken = element;
      full = false;
      changed.signalAll();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
