package dev.katas.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine that the grader runs on.
 *
 * @param java the running Java, with its version and place
 * @param compiler whether it has a compiler
 */
public record Machine(String java, boolean compiler) {
  /** Returns this machine. */
  public static Machine here() {
    String home = System.getProperty("java.home", "");
    return new Machine(
        "%s %s (%s)".formatted(System.getProperty("java.vm.name", "Java"), Runtime.version(), home),
        ModuleLayer.boot().findModule("jdk.compiler").isPresent());
  }

  /** Returns the JDKs in the usual places, but for the running one. */
  public static List<String> otherJdks() {
    Path home = real(Path.of(System.getProperty("java.home", "")));
    String user = System.getProperty("user.home", "");
    return Stream.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/opt/java"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of(user, ".sdkman/candidates/java"),
            Path.of(user, ".jdks"))
        .flatMap(Machine::entries)
        .map(Machine::real)
        .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")))
        .filter(folder -> Files.exists(folder.resolve("bin/javac")) && !folder.equals(home))
        .map(Path::toString)
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the names of the class-data archives in a folder. */
  public static List<String> archives(Path folder) {
    return entries(folder)
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".jsa"))
        .toList();
  }

  /** Tells whether files can be made in a folder, or the folder itself if it is missing. */
  public static boolean writable(Path folder) {
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
  }

  private static Stream<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
