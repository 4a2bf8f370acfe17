package dev.katas.runner.schedule.workers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wrong: both workers find the same job, and look whether it is known before they note it.
 *
 * <p>A loop around it makes the one place where a switch shows it rare among many.
 */
public final class LookingWorkers implements Workers {
  private static final int OTHERS = 40;

  private final Map<String, Thread> known = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();

  @Override
  public int run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int first = i * OTHERS;
      threads.add(new Thread(() -> work(first)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return done.get();
  }

  private void work(int first) {
    for (int i = first; i < first + OTHERS; i++) {
      if (known.putIfAbsent("own " + i, Thread.currentThread()) == null) {
        done.incrementAndGet();
      }
    }
    if (known.get("shared") == null) {
      known.put("shared", Thread.currentThread());
      done.incrementAndGet();
    }
  }
}
