package dev.katas.cli.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
