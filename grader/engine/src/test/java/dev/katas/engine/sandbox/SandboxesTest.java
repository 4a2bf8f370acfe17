package dev.katas.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SandboxesTest {
  private static final Probe NONE = new Probe(null, "there is none", "Get one.");
  private static final Probe ONE =
      new Probe(new Bubblewrap(Path.of("/tool"), Path.of("/jdk/bin/java")), "", "");

  @Test
  void choose_autoWithoutSandbox_goesOnAndSaysWhy() throws NoSandboxException {
    Sandbox chosen = new Sandboxes(NONE).choose(Isolation.AUTO);
    assertFalse(chosen.nested());
    assertTrue(chosen.description(false).contains("weak"), chosen.description(false));
    assertTrue(chosen.description(false).contains("there is none"), chosen.description(false));
  }

  @Test
  void choose_strictWithoutSandbox_refusesWithReasonAndRemedy() {
    Sandboxes sandboxes = new Sandboxes(NONE);
    NoSandboxException refusal =
        assertThrows(NoSandboxException.class, () -> sandboxes.choose(Isolation.STRICT));
    assertEquals("there is none. Get one.", refusal.getMessage());
  }

  @Test
  void choose_offWithSandbox_usesNone() throws NoSandboxException {
    Sandbox chosen = new Sandboxes(ONE).choose(Isolation.OFF);
    assertTrue(chosen.description(false).contains("--isolation off"), chosen.description(false));
  }

  @Test
  void choose_autoOrStrictWithSandbox_usesIt() throws NoSandboxException {
    Sandboxes sandboxes = new Sandboxes(ONE);
    assertEquals(ONE.sandbox(), sandboxes.choose(Isolation.AUTO));
    assertEquals(ONE.sandbox(), sandboxes.choose(Isolation.STRICT));
  }
}
