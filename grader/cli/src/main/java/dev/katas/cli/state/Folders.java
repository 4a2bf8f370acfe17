package dev.katas.cli.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: copied, deleted. */
final class Folders {
  private Folders() {}

  /** Deletes a folder with all in it; what cannot be deleted stays. */
  static void delete(Path folder) {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException e) {
      // Called while something else is failing already, which matters more.
    }
  }

  /** Copies all regular files of a folder, or a single file; links are passed over. */
  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** Returns all regular files below a folder, or the file itself; none if there is neither. */
  static List<Path> files(Path folder) throws IOException {
    if (Files.isRegularFile(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
