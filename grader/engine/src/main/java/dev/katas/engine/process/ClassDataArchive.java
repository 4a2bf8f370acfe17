package dev.katas.engine.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The class-data archive of one kind of child: halves its start.
 *
 * <p>It is made once, from a run on a built-in sample, and never from an untrusted one.
 */
public final class ClassDataArchive {
  private ClassDataArchive() {}

  /** Returns the archive's file for the running JVM, whether or not it exists yet. */
  public static Path file(Installation installation, String kind) {
    String version = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
    return installation.archives().resolve(kind + "-" + version + ".jsa");
  }

  /** Returns the options to start a child with: the archive if it exists, nothing otherwise. */
  public static List<String> use(Installation installation, String kind) {
    Path file = file(installation, kind);
    return Files.isRegularFile(file)
        ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file)
        : List.of("-Xshare:auto");
  }

  /** Returns the options with which a child writes an archive of its classes as it ends. */
  public static List<String> make(Path file) {
    return List.of("-Xshare:auto", "-XX:ArchiveClassesAtExit=" + file);
  }
}
