package dev.katas.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How some folders' files look at a moment.
 *
 * @param files time and size of each file, by path
 */
record Snapshot(Map<String, String> files) {
  private static final int MOST = 5000;

  /** Takes a snapshot; files that come or go meanwhile may be in it or not. */
  static Snapshot of(List<Path> folders) {
    Map<String, String> files = new TreeMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Collector(files));
      } catch (IOException e) {
        files.put(folder.toString(), "missing");
      }
    }
    return new Snapshot(files);
  }

  /** Returns the names of the files that differ. */
  List<String> changed(Snapshot later) {
    TreeSet<String> names = new TreeSet<>(files.keySet());
    names.addAll(later.files.keySet());
    names.removeIf(
        name -> String.valueOf(files.get(name)).equals(String.valueOf(later.files.get(name))));
    return names.stream().map(name -> String.valueOf(Path.of(name).getFileName())).toList();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Map<String, String> files;

    Collector(Map<String, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file.toString(), attributes.lastModifiedTime() + " " + attributes.size());
      return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
