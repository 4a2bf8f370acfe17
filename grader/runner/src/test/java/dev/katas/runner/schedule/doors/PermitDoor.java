package dev.katas.runner.schedule.doors;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Waits for a permit. */
public final class PermitDoor implements Door {
  private final Semaphore permits = new Semaphore(0);
  private volatile @Nullable Thread waiter;
  private volatile boolean away;

  @Override
  public String pass() {
    waiter = Thread.currentThread();
    if (away) {
      return "called away";
    }
    try {
      permits.acquire();
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
