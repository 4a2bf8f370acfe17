package dev.katas.runner.schedule.doors;

import java.util.concurrent.CountDownLatch;

/** Waits for a latch. */
public final class LatchDoor extends ShutDoor {
  private final CountDownLatch latch = new CountDownLatch(1);

  @Override
  void waitInVain() throws Exception {
    latch.await();
  }
}
