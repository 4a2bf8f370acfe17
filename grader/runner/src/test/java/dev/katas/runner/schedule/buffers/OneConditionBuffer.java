package dev.katas.runner.schedule.buffers;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: one condition for two kinds, and one signal, which the wrong kind may get. */
public final class OneConditionBuffer implements Buffer {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean full;
  private int element;

  @Override
  public void put(int next) throws InterruptedException {
    lock.lock();
    try {
      while (full) {
        changed.await();
      }
      element = next;
      full = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int take() throws InterruptedException {
    lock.lock();
    try {
      while (!full) {
        changed.await();
      }
      int taken = element;
      full = false;
      changed.signal();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
