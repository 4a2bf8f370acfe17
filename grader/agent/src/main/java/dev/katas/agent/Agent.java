package dev.katas.agent;

import dev.katas.agent.work.WorkCounting;
import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** Starts the instrumentation that the fork's {@code -javaagent} argument names. */
public final class Agent {
  private Agent() {}

  /**
   * Called by the JVM before {@code main}.
   *
   * @param arguments comma-separated modes: {@code work} counts work
   * @throws IllegalArgumentException for a mode that does not exist: the JVM then refuses to start
   */
  public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
    if (arguments == null || arguments.isEmpty()) {
      return;
    }
    for (String mode : arguments.split(",", -1)) {
      start(mode, instrumentation);
    }
  }

  private static void start(String mode, Instrumentation instrumentation) {
    switch (mode) {
      case "work" -> WorkCounting.start(instrumentation);
      default -> throw new IllegalArgumentException("no such mode: " + mode);
    }
  }
}
