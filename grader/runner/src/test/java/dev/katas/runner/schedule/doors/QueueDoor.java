package dev.katas.runner.schedule.doors;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Waits for an element. */
public final class QueueDoor extends ShutDoor {
  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

  @Override
  void waitInVain() throws Exception {
    queue.take();
  }
}
