package dev.katas.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.process.Bounds;
import dev.katas.engine.process.Children;
import dev.katas.engine.process.Installation;
import dev.katas.engine.process.Launch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a child can do inside and outside of the sandbox.
 *
 * <p>Each attempt is also made without it, so that a refusal is the sandbox's doing. Where the
 * system refuses namespaces, the tests hold that this is what the probe says.
 */
class BubblewrapTest {
  private static final Probe PROBE = Probe.here(Installation.javaLauncher());
  private static final Path CLASSES =
      Path.of(Inmate.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @TempDir Path folder;

  private static String attempt(Sandbox sandbox, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Installation.javaLauncher().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                CLASSES.toString(),
                Inmate.class.getName()));
    command.addAll(List.of(words));
    Launch launch = new Launch(command, List.of(CLASSES), new Bounds(60, 256, 16));
    Process process = Children.start(sandbox.confine(launch));
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } finally {
      Children.kill(process);
    }
  }

  /** Returns what comes of it in the sandbox; where there is none, what should. */
  private static String inside(String expected, String... words)
      throws IOException, InterruptedException {
    Sandbox sandbox = PROBE.sandbox();
    if (sandbox == null) {
      assertFalse(PROBE.problem().isBlank(), "not possible here, and the probe must say why");
      assertFalse(PROBE.remedy().isBlank());
      return expected;
    }
    return attempt(sandbox, words);
  }

  private static String outside(String... words) throws IOException, InterruptedException {
    return attempt(Sandboxes.none(), words);
  }

  private Path secret() throws IOException {
    return Files.writeString(folder.resolve("secret"), "hidden");
  }

  @Test
  void read_fileThatWasNotGiven_isRefused() throws Exception {
    String secret = secret().toString();
    assertEquals("done", outside("read", secret));
    assertEquals("refused", inside("refused", "read", secret));
    assertEquals("refused", inside("refused", "read", "/etc/passwd"));
  }

  @Test
  void list_root_showsNoHomeAndNoProcesses() throws Exception {
    assertTrue(outside("list", "/").contains("/proc"));
    String seen = inside("/dev /etc /lib /tmp /usr", "list", "/");
    for (String hidden : List.of("/proc", "/home", "/root", "/sys", "/var", "/opt", "/run")) {
      assertFalse(seen.contains(hidden), seen);
    }
  }

  @Test
  void write_anywhereButTemporary_isRefused() throws Exception {
    assertEquals("done", outside("write", folder.resolve("new").toString()));
    assertEquals("refused", inside("refused", "write", "/new"));
    assertEquals("refused", inside("refused", "write", "/dev/new"));
    assertEquals("refused", inside("refused", "write", CLASSES.resolve("new").toString()));
    assertFalse(Files.exists(CLASSES.resolve("new")));
    Path temporary = Path.of("/tmp", folder.getFileName() + "-new");
    assertEquals("done", inside("done", "write", temporary.toString()));
    assertFalse(Files.exists(temporary));
  }

  @Test
  void fill_temporaryFolder_isBounded() throws Exception {
    assertEquals("refused", inside("refused", "fill", "/tmp/large"));
    assertEquals("refused", outside("fill", folder.resolve("large").toString()));
  }

  @Test
  void connect_toAServerOfTheMachine_isRefused() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(server.getLocalPort());
      assertEquals("done", outside("connect", port));
      assertEquals("refused", inside("refused", "connect", port));
    }
  }

  @Test
  void serve_onItsOwnLoopback_works() throws Exception {
    assertEquals("done", inside("done", "serve", ""));
  }

  @Test
  void run_aProgram_isRefused() throws Exception {
    String java = Installation.javaLauncher().toString();
    assertEquals("done", outside("run", java));
    assertEquals("refused", inside("refused", "run", java));
  }

  @Test
  void environment_ofTheGrader_isNotInherited() throws Exception {
    assertEquals("null", outside("environment", "PATH"));
    assertEquals("null", inside("null", "environment", "PATH"));
  }

  @Test
  void threads_aHundred_areAllowed() throws Exception {
    assertEquals("done", inside("done", "threads", "100"));
  }
}
