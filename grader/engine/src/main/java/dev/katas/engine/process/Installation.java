package dev.katas.engine.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the grader's own parts are installed.
 *
 * @param java the launcher that children are started with
 * @param compiler class path of the compiler child
 * @param fork class path of a fork, its agent and the contract included
 * @param agent the instrumentation's jar
 * @param contract what a candidate compiles against
 * @param suites the hidden suites: never on a fork's class path
 * @param testing what visible tests compile against besides the contract
 * @param archives folder of class-data archives; may be missing or unwritable
 * @param libraries jars of which a kata may allow some to submissions
 */
public record Installation(
    Path java,
    List<Path> compiler,
    List<Path> fork,
    Path agent,
    List<Path> contract,
    List<Path> suites,
    List<Path> testing,
    Path archives,
    List<Path> libraries) {

  /**
   * Describes an assembled distribution.
   *
   * @param home the folder that has {@code app}, {@code fork} and {@code suites}
   * @throws IOException if it is not one
   */
  public static Installation at(Path home) throws IOException {
    List<Path> app = jars(home.resolve("app"));
    List<Path> fork = jars(home.resolve("fork"));
    return new Installation(
        javaLauncher(),
        named(app, "grader-engine", "grader-runner"),
        fork,
        named(fork, "grader-agent").get(0),
        named(fork, "katas-contract"),
        jars(home.resolve("suites")),
        named(fork, "junit-", "opentest4j", "apiguardian"),
        home.resolve("cds"),
        jars(home.resolve("libraries")));
  }

  /** Returns the launcher of the JDK that the grader itself runs on. */
  public static Path javaLauncher() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * Returns the jars of some libraries.
   *
   * @param names such as {@code jsoup}
   * @throws IOException if one of them is not installed
   */
  public List<Path> libraries(List<String> names) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(named(libraries, name + "-"));
    }
    return found;
  }

  /** Joins paths as the JVM wants them. */
  public static String classPath(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static List<Path> named(List<Path> jars, String... prefixes) throws IOException {
    List<Path> found =
        jars.stream()
            .filter(jar -> Stream.of(prefixes).anyMatch(jar.getFileName().toString()::startsWith))
            .toList();
    if (found.isEmpty()) {
      throw new IOException("no %s among %s".formatted(String.join(", ", prefixes), jars));
    }
    return found;
  }
}
