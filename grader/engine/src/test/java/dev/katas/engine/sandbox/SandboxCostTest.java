package dev.katas.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.process.Bounds;
import dev.katas.engine.process.Installation;
import dev.katas.engine.process.Launch;
import dev.katas.engine.process.Programs;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the sandbox adds to the start of a child: starts with and without it take turns, and the
 * fastest of each are compared, since other work on the machine only ever adds.
 */
class SandboxCostTest {
  private static final int STARTS = 20;
  private static final int SECONDS = 60;

  @Test
  void confine_smallestJvm_addsLessThanTheJvmItselfTakes() throws IOException {
    Probe probe = Probe.here(Installation.javaLauncher());
    Sandbox sandbox = probe.sandbox();
    if (sandbox == null) {
      assertFalse(probe.problem().isBlank(), "not possible here, and the probe must say why");
      return;
    }
    double[] plain = new double[STARTS];
    double[] confined = new double[STARTS];
    start(sandbox);
    for (int i = 0; i < STARTS; i++) {
      plain[i] = start(Sandboxes.none());
      confined[i] = start(sandbox);
    }
    Arrays.sort(plain);
    Arrays.sort(confined);
    double added = confined[0] - plain[0];
    System.out.printf(
        "start of a JVM: %.1f ms, in the sandbox %.1f ms more (fastest of %d); medians %.1f and"
            + " %.1f%n",
        plain[0], added, STARTS, plain[STARTS / 2], confined[STARTS / 2]);
    assertTrue(added < plain[0], () -> "the sandbox adds " + added + " ms to " + plain[0]);
  }

  /** Returns how long a JVM takes that does nothing, in milliseconds. */
  private static double start(Sandbox sandbox) throws IOException {
    List<String> command =
        List.of(
            Installation.javaLauncher().toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-version");
    Launch launch = new Launch(command, List.of(), new Bounds(SECONDS, 256, 1));
    long begin = System.nanoTime();
    int exit = Programs.run(sandbox.confine(launch), SECONDS).exitCode();
    double millis = (System.nanoTime() - begin) / 1e6;
    assertTrue(exit == 0, () -> "the JVM ended with " + exit);
    return millis;
  }
}
