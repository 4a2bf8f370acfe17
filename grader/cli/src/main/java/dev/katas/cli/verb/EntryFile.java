package dev.katas.cli.verb;

import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file of a kata that a candidate edits first. */
final class EntryFile {
  private EntryFile() {}

  /** Returns the entry class's source file; its usual place if it is not there. */
  static Path of(Kata kata) throws IOException {
    String entry = kata.descriptor().entryPoint();
    String file = entry.substring(entry.lastIndexOf('.') + 1) + ".java";
    for (String editable : kata.descriptor().editablePaths()) {
      Path folder = kata.folder().resolve(editable);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          Path found =
              files.filter(path -> path.endsWith(file)).findFirst().orElse(folder.resolve(file));
          if (Files.exists(found)) {
            return found;
          }
        }
      }
    }
    return kata.folder().resolve("src/main/java").resolve(entry.replace('.', '/') + ".java");
  }
}
