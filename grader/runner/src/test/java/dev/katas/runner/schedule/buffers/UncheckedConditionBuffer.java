package dev.katas.runner.schedule.buffers;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: does not look again after its wait. */
@SuppressWarnings("WaitNotInLoop") // the mistake
public final class UncheckedConditionBuffer implements Buffer {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition filled = lock.newCondition();
  private boolean full;
  private int element;

  @Override
  public void put(int next) throws InterruptedException {
    lock.lock();
    try {
      if (full) {
        room.await();
      }
      element = next;
      full = true;
      filled.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int take() throws InterruptedException {
    lock.lock();
    try {
      if (!full) {
        filled.await();
      }
      int taken = element;
      full = false;
      room.signal();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
