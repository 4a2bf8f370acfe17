package dev.katas.runner.schedule.doors;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Waits for an element. */
public final class QueueDoor implements Door {
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private volatile @Nullable Thread waiter;
  private volatile boolean away;

  @Override
  public String pass() {
    waiter = Thread.currentThread();
    if (away) {
      return "called away";
    }
    try {
      queue.take();
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
