package dev.katas.runner.schedule.workers;

import java.util.ArrayList;
import java.util.List;

/** Right: starts its threads by a method reference, which no instruction of its own calls. */
public final class ReferenceWorkers implements Workers {
  private final List<Thread> threads = new ArrayList<>();
  private int done;

  @Override
  public int run() throws InterruptedException {
    for (int i = 0; i < 2; i++) {
      threads.add(new Thread(this::work));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    synchronized (this) {
      return done;
    }
  }

  private synchronized void work() {
    done++;
  }
}
