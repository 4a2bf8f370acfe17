package dev.katas.runner.schedule.doors;

import java.util.concurrent.CompletableFuture;

/** Waits for a result. */
public final class FutureDoor extends ShutDoor {
  private final CompletableFuture<String> future = new CompletableFuture<>();

  @Override
  void waitInVain() throws Exception {
    future.get();
  }
}
