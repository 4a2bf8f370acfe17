package dev.katas.runner.schedule.doors;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for a result. */
public final class FutureDoor implements Door {
  private final CompletableFuture<String> future = new CompletableFuture<>();
  private volatile @Nullable Thread waiter;
  private volatile boolean away;

  @Override
  public String pass() {
    waiter = Thread.currentThread();
    if (away) {
      return "called away";
    }
    try {
      future.get();
      return "passed";
    } catch (InterruptedException | ExecutionException e) {
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
