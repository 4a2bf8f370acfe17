package dev.katas.engine.sandbox;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Chooses a sandbox; what the machine offers is found out once. */
public final class Sandboxes {
  private final Path java;
  private @Nullable Probe probe;

  /**
   * Creates the choice.
   *
   * @param java the launcher that children are started with
   */
  public Sandboxes(Path java) {
    this.java = java;
  }

  /** Creates a choice of which it is known what the machine offers. */
  Sandboxes(Probe probe) {
    this.java = Path.of("unused");
    this.probe = probe;
  }

  /** Returns the sandbox of the grader's own children, which run nobody's code. */
  public static Sandbox none() {
    return new JvmOnly("trusted code");
  }

  /** Returns what this machine offers. */
  public synchronized Probe probe() {
    Probe known = probe;
    if (known == null) {
      known = Probe.here(java);
      probe = known;
    }
    return known;
  }

  /**
   * Returns a sandbox of the wanted strength.
   *
   * @throws NoSandboxException if all layers are wanted and cannot be had
   */
  public Sandbox choose(Isolation wanted) throws NoSandboxException {
    if (wanted == Isolation.OFF) {
      return new JvmOnly("--isolation off");
    }
    Probe offered = probe();
    Sandbox works = offered.sandbox();
    if (works != null) {
      return works;
    }
    if (wanted == Isolation.STRICT) {
      throw new NoSandboxException(offered);
    }
    return new JvmOnly(offered.problem());
  }
}
