package dev.katas.runner.schedule.doors;

import org.jspecify.annotations.Nullable;

/** Right: who is called away before the wait does not begin it. */
abstract class ShutDoor implements Door {
  private volatile @Nullable Thread waiter;
  private volatile boolean away;

  /** Waits for what never comes. */
  abstract void waitInVain() throws Exception;

  @Override
  public String pass() {
    waiter = Thread.currentThread();
    if (away) {
      return "called away";
    }
    try {
      waitInVain();
      return "passed";
    } catch (InterruptedException e) {
      return "called away";
    } catch (Exception e) {
      throw new IllegalStateException(e);
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
