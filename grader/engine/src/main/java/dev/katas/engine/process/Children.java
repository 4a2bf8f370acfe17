package dev.katas.engine.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Starts child processes and makes sure that none outlives the grader. */
public final class Children {
  private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();

  /**
   * Starts every child. To the kernel a child's parent is the thread that started it, and children
   * ask to be killed when their parent ends: so it must be one that stays.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          job -> {
            Thread thread = new Thread(job, "child-starter");
            thread.setDaemon(true);
            return thread;
          });

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Children::killAll, "kill-children"));
  }

  private Children() {}

  /**
   * Starts a child with an environment of its own: nothing of the user's is passed on.
   *
   * @throws IOException if it cannot be started
   */
  public static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = CompletableFuture.supplyAsync(() -> launch(builder), STARTER).join();
      LIVE.removeIf(known -> !known.isAlive());
      return process;
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unchecked) {
        throw unchecked.getCause();
      }
      throw e;
    }
  }

  private static Process launch(ProcessBuilder builder) {
    try {
      Process process = builder.start();
      LIVE.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills a child with all it may have started, and waits shortly for its end. */
  public static void kill(Process process) {
    List<ProcessHandle> offspring = process.descendants().toList();
    process.destroyForcibly();
    offspring.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void killAll() {
    for (Process process : LIVE) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
