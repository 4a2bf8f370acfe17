package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs a measurement on a thread of its own: younger than all others of the harness, so that the
 * candidate's are known by their age, and with a stack that deep recursion fits on.
 *
 * <p>No code of the candidate's runs before the first measurement, so the candidate's threads are
 * all that are younger than the first such thread, and not one of these: a thread that a solution
 * keeps from one measurement to the next works for both.
 */
final class HarnessThread {
  private static final String NAME = "work-harness";
  private static final long STACK_BYTES = 256L << 20;
  private static final AtomicLong FIRST = new AtomicLong();

  private HarnessThread() {}

  static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              if (WorkCounting.isOn()) {
                Background.awaitRest();
              }
              return work.call();
            });
    Thread thread = new Thread(null, task, NAME, STACK_BYTES);
    FIRST.compareAndSet(0, thread.getId());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Returns the id of the first such thread: the candidate's threads are younger. */
  static long first() {
    return FIRST.get();
  }
}
