package dev.katas.engine.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the system without which no JVM starts, as bubblewrap's options. */
final class SystemFiles {
  private static final int DEPTH = 4;

  private SystemFiles() {}

  /**
   * Returns the options that show the system's libraries and a JDK.
   *
   * @param jdk its folder
   * @throws IOException if the folder cannot be read
   */
  static List<String> options(Path jdk) throws IOException {
    List<String> options = new ArrayList<>();
    Path own = Path.of("/usr/lib", triplet());
    if (Files.isDirectory(own)) {
      show(own, options);
      loaders().forEach(loader -> show(loader, options));
    } else {
      show(Path.of("/usr/lib"), options);
    }
    for (Path place : List.of(Path.of("/usr/lib64"), Path.of("/lib"), Path.of("/lib64"))) {
      if (Files.isSymbolicLink(place)) {
        String target = Files.readSymbolicLink(place).toString();
        options.addAll(List.of("--symlink", target, place.toString()));
      } else if (Files.isDirectory(place)) {
        show(place, options);
      }
    }
    show(jdk, options);
    outside(jdk.toRealPath()).forEach(place -> show(place, options));
    return options;
  }

  private static void show(Path place, List<String> options) {
    options.addAll(List.of("--ro-bind", place.toString(), place.toString()));
  }

  private static String triplet() {
    String arch = System.getProperty("os.arch", "");
    return (arch.equals("amd64") ? "x86_64" : arch) + "-linux-gnu";
  }

  private static List<Path> loaders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/usr/lib"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ld-linux"))
          .sorted()
          .toList();
    }
  }

  /** Distributions keep a JDK's settings elsewhere and leave links to them. */
  private static Set<Path> outside(Path jdk) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (String part : List.of("conf", "lib")) {
      try (Stream<Path> files = Files.walk(jdk.resolve(part), DEPTH)) {
        for (Path link : files.filter(Files::isSymbolicLink).sorted().toList()) {
          Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
          if (!target.startsWith(jdk) && Files.isReadable(target) && isSetting(target)) {
            found.add(settings(target));
          }
        }
      }
    }
    return found;
  }

  private static boolean isSetting(Path target) {
    String name = target.getFileName().toString();
    return !name.endsWith(".zip") && !name.endsWith(".so");
  }

  /** A folder of settings that is plainly a JDK's is shown whole: one mount, not thirty. */
  private static Path settings(Path target) {
    boolean whole =
        target.getNameCount() > 2
            && target.startsWith("/etc")
            && target.getName(1).toString().matches(".*(java|jdk).*");
    return whole ? target.getRoot().resolve(target.subpath(0, 2)) : target;
  }
}
