package dev.katas.runner.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs a measurement on a thread of its own: younger than all others of the harness, so that the
 * candidate's are known by their age, and with a stack that deep recursion fits on.
 */
final class HarnessThread {
  private static final long STACK_BYTES = 256L << 20;

  private HarnessThread() {}

  static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "work-harness", STACK_BYTES);
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
}
