package dev.katas.engine.hostile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a checkout's files look at a moment, to tell later whether one was touched. */
public final class Untouched {
  /** Git writes into its own folder whenever somebody looks; builds write into theirs. */
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", ".katas");

  private final Map<Path, String> files;

  private Untouched(Map<Path, String> files) {
    this.files = files;
  }

  /** Looks at every file of a checkout. */
  public static Untouched look(Path root) throws IOException {
    Map<Path, String> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return LEFT_OUT.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(
                root.relativize(file),
                "%s %d %s"
                    .formatted(
                        attributes.lastModifiedTime(),
                        attributes.size(),
                        attributes.isSymbolicLink()));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Untouched(files);
  }

  /** Returns the files that are new, gone or changed since. */
  public List<String> changes(Untouched later) {
    return Stream.concat(files.keySet().stream(), later.files.keySet().stream())
        .distinct()
        .filter(
            file ->
                !files.getOrDefault(file, "none").equals(later.files.getOrDefault(file, "none")))
        .map(Path::toString)
        .sorted()
        .toList();
  }
}
