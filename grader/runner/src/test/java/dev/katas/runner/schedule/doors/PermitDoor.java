package dev.katas.runner.schedule.doors;

import java.util.concurrent.Semaphore;

/** Waits for a permit. */
public final class PermitDoor extends ShutDoor {
  private final Semaphore permits = new Semaphore(0);

  @Override
  void waitInVain() throws Exception {
    permits.acquire();
  }
}
