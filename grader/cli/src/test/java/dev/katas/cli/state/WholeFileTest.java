package dev.katas.cli.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void write_missingFolders_makesThem() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    WholeFile.write(file, "text");
    assertEquals("text", Files.readString(file));
  }

  @Test
  void write_fails_keepsWhatWasThere() throws IOException {
    Path file = folder.resolve("c.txt");
    WholeFile.write(file, "before");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write("half");
                  out.flush();
                  throw new IOException("No space left on device");
                }));
    assertEquals("before", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void write_partsOfKilledWriters_areDeletedAndOthersStay() throws IOException {
    long nobody = 999_999_999;
    Path left = Files.writeString(folder.resolve(".c.txt.%d-3.part".formatted(nobody)), "half");
    Path other = Files.writeString(folder.resolve(".d.txt.%d-3.part".formatted(nobody)), "half");
    long living = ProcessHandle.current().pid();
    Path used = Files.writeString(folder.resolve(".c.txt.%d-77.part".formatted(living)), "half");
    WholeFile.write(folder.resolve("c.txt"), "text");
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(used));
  }
}
