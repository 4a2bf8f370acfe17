package dev.katas.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Shortens a list of files: a folder of which every entry is wanted stands for them all. */
final class Whole {
  private Whole() {}

  static List<Path> folders(Collection<Path> files) throws IOException {
    Map<Path, Set<Path>> byFolder = new LinkedHashMap<>();
    for (Path file : files) {
      Path absolute = file.toAbsolutePath().normalize();
      byFolder.computeIfAbsent(absolute.getParent(), f -> new LinkedHashSet<>()).add(absolute);
    }
    List<Path> shortened = new ArrayList<>();
    for (Map.Entry<Path, Set<Path>> folder : byFolder.entrySet()) {
      if (isAll(folder.getKey(), folder.getValue())) {
        shortened.add(folder.getKey());
      } else {
        shortened.addAll(folder.getValue());
      }
    }
    return shortened;
  }

  private static boolean isAll(Path folder, Set<Path> wanted) throws IOException {
    if (wanted.size() == 1) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(wanted::contains);
    }
  }
}
