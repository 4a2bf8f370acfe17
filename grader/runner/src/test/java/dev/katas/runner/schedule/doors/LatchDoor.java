package dev.katas.runner.schedule.doors;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Waits for a latch. */
public final class LatchDoor implements Door {
  private final CountDownLatch latch = new CountDownLatch(1);
  private volatile @Nullable Thread waiter;
  private volatile boolean away;

  @Override
  public String pass() {
    waiter = Thread.currentThread();
    if (away) {
      return "called away";
    }
    try {
      latch.await();
      return "passed";
    } catch (InterruptedException e) {
      return "called away";
    }
  }

  @Override
  public void callAway() {
    away = true;
    Thread thread = waiter;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
