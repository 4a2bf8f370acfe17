package dev.katas.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {
  private static final Path JAVA = Installation.javaLauncher();

  @TempDir Path folder;

  /** A tool that says something and fails, as bubblewrap does where it may not work. */
  private Path failing(String complaint) throws IOException {
    Path tool = folder.resolve("bwrap");
    Files.writeString(tool, "#!/bin/sh\necho 'bwrap: %s' >&2\nexit 1\n".formatted(complaint));
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
    return tool;
  }

  @Test
  void of_otherSystem_namesIt() {
    Probe probe = Probe.of("Mac OS X", Path.of("/anything"), JAVA);
    assertFalse(probe.works());
    assertTrue(probe.problem().contains("Mac OS X"), probe.problem());
    assertTrue(probe.remedy().contains("container"), probe.remedy());
  }

  @Test
  void of_noTool_saysWhatToInstall() {
    Probe probe = Probe.of("Linux", null, JAVA);
    assertEquals("bubblewrap is not installed", probe.problem());
    assertTrue(probe.remedy().contains("'bubblewrap'"), probe.remedy());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No permissions to create new namespace, likely because the kernel does not allow it",
        "setting up uid map: Permission denied",
        "Creating new namespace failed: Operation not permitted",
        "loopback: Failed RTM_NEWADDR: Operation not permitted"
      })
  void of_toolThatMayNot_saysNamespacesAndHowToAllowThem(String complaint) throws IOException {
    Probe probe = Probe.of("Linux", failing(complaint), JAVA);
    assertFalse(probe.works());
    assertTrue(probe.problem().contains("refuses user namespaces"), probe.problem());
    assertTrue(probe.problem().contains(complaint), probe.problem());
    assertTrue(probe.remedy().contains("sysctl"), probe.remedy());
  }

  @Test
  void of_toolThatFailsOtherwise_quotesIt() throws IOException {
    Probe probe = Probe.of("Linux", failing("Unknown option --as-pid-1"), JAVA);
    assertNull(probe.sandbox());
    assertTrue(probe.problem().contains("Unknown option --as-pid-1"), probe.problem());
  }
}
