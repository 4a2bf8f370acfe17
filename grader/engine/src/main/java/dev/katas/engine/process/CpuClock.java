package dev.katas.engine.process;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The CPU time that a child's JVM has used so far. */
public final class CpuClock {
  private final Process process;
  private final boolean nested;
  private @Nullable List<ProcessHandle> inside;

  /**
   * Creates a clock.
   *
   * @param nested whether the JVM is a child of the process, as it is in a sandbox
   */
  public CpuClock(Process process, boolean nested) {
    this.process = process;
    this.nested = nested;
  }

  /** Returns the time, or zero where the system does not tell. */
  public synchronized Duration read() {
    if (!nested) {
      return of(process.toHandle());
    }
    List<ProcessHandle> known = inside;
    if (known == null) {
      known = process.descendants().toList();
      if (!known.isEmpty()) {
        inside = known; // a sandbox lets nobody add to them, and to look for them is not for free
      }
    }
    return known.stream().map(CpuClock::of).reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration of(ProcessHandle handle) {
    return handle.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
