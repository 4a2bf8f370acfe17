package dev.katas.runner.schedule.counters;

import java.util.concurrent.CountDownLatch;

/** Wrong: the first caller waits for a count that only it could raise. */
public final class LatchedCounter implements Counter {
  private final CountDownLatch latch = new CountDownLatch(1);

  @Override
  public int increment() throws InterruptedException {
    if (Thread.currentThread().getName().isEmpty()) {
      latch.countDown();
    }
    latch.await();
    return 1;
  }

  @Override
  public int get() {
    return 0;
  }
}
