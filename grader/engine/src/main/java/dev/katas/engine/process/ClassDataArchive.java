package dev.katas.engine.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The class-data archive of one kind of child: halves its start.
 *
 * <p>It is made once, from a run on a built-in sample, and never from an untrusted one.
 */
public final class ClassDataArchive {
  private ClassDataArchive() {}

  /**
   * Returns the archive's file, whether or not it exists yet.
   *
   * <p>Its name tells the JVM and the jars it was made for: a JVM refuses an archive of other jars.
   */
  public static Path file(Installation installation, String kind) {
    String version = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
    String jars = Integer.toHexString(fingerprint(installation));
    return installation.archives().resolve("%s-%s-%s.jsa".formatted(kind, version, jars));
  }

  private static int fingerprint(Installation installation) {
    int sum = 0;
    for (List<Path> classPath : List.of(installation.compiler(), installation.fork())) {
      for (Path jar : classPath) {
        File file = jar.toFile();
        sum = 31 * sum + Objects.hash(jar.toString(), file.lastModified(), file.length());
      }
    }
    return sum;
  }

  /** Returns the options to start a child with: the archive if it exists, nothing otherwise. */
  public static List<String> use(Installation installation, String kind) {
    Path file = file(installation, kind);
    return Files.isRegularFile(file)
        ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file)
        : List.of("-Xshare:auto");
  }

  /** Returns the archive as a list: empty if there is none yet. */
  public static List<Path> used(Installation installation, String kind) {
    Path file = file(installation, kind);
    return Files.isRegularFile(file) ? List.of(file) : List.of();
  }

  /** Returns the options with which a child writes an archive of its classes as it ends. */
  public static List<String> make(Path file) {
    return List.of("-Xshare:auto", "-XX:ArchiveClassesAtExit=" + file);
  }
}
