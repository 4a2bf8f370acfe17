package dev.katas.engine.process;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Starts child processes and makes sure that none outlives the grader. */
public final class Children {
  private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();

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
    Process process = builder.start();
    LIVE.add(process);
    LIVE.removeIf(known -> !known.isAlive());
    return process;
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
