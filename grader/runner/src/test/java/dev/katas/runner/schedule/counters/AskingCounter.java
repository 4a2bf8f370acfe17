package dev.katas.runner.schedule.counters;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Right: a task of its own does the counting, on a virtual thread where there are any. */
public final class AskingCounter implements Counter {
  private static final ExecutorService TASKS = tasks();
  private final Object lock = new Object();
  private int count;

  private static ExecutorService tasks() {
    try {
      Method virtual = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
      return (ExecutorService) virtual.invoke(null);
    } catch (ReflectiveOperationException e) {
      return Executors.newCachedThreadPool();
    }
  }

  @Override
  public int increment() throws Exception {
    return TASKS
        .submit(
            () -> {
              synchronized (lock) {
                return ++count;
              }
            })
        .get();
  }

  @Override
  public int get() throws Exception {
    return TASKS
        .submit(
            () -> {
              synchronized (lock) {
                return count;
              }
            })
        .get();
  }
}
