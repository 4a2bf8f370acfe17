package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewVerbTest {
  private static final String MODULES =
      "    <module>katas/q01-time-store</module>\n    <module>reference</module>\n";

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(root.resolve("pom.xml"), MODULES);
  }

  private CommandLineRun run(String name) {
    return CommandLineRun.of(root, "pass", "new", name);
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  @Test
  void run_goodName_writesEveryPlaceWithNothingLeftToFillIn() throws IOException {
    CommandLineRun run = run("q11-rate-limiter");

    assertEquals(0, run.code(), run.err());
    List<Path> files = written();
    assertEquals(files.size() - 1, run.out().lines().count(), "all but pom.xml are named");
    for (Path file : files) {
      String text = Files.readString(root.resolve(file));
      for (String left : List.of("@id@", "@slug@", "@package@", "@Name@", "@title@")) {
        assertFalse(text.contains(left) || file.toString().contains(left), file + " has " + left);
      }
    }
    assertTrue(
        Files.exists(
            root.resolve("grader/suites/src/main/java/dev/katas/suites/ratelimiter")
                .resolve("RateLimiterThreadSafety.java")));
    assertEquals(
        MODULES.replace(
            "    <module>reference",
            "    <module>katas/q11-rate-limiter</module>\n    <module>reference"),
        Files.readString(root.resolve("pom.xml")));
  }

  @Test
  void run_theEditedSkeleton_isTheOneThatIsGivenOut() throws IOException {
    run("q11-rate-limiter");
    Path kata = root.resolve("katas/q11-rate-limiter");
    String name = "RateLimiterSolution.java";
    assertEquals(
        Files.readString(kata.resolve("skeleton").resolve(name)),
        Files.readString(
            kata.resolve("src/main/java/dev/katas/solution/ratelimiter").resolve(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q11", "q1-x", "Q11-x", "q11-X", "q11-", "q11-a--b", "q11-../x", "q11-switch"})
  void run_noName_writesNothing(String name) throws IOException {
    CommandLineRun run = run(name);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("q11-rate-limiter"), run.err());
    assertEquals(List.of(Path.of("pom.xml")), written());
  }

  @Test
  void run_takenId_saysByWhich() throws IOException {
    CommandLineRun run = run("q01-other");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("q01 is taken: katas/q01-time-store"), run.err());
    assertEquals(List.of(Path.of("pom.xml")), written());
  }

  @Test
  void run_takenPackage_writesNothing() throws IOException {
    Path contract = root.resolve("katas/contract/src/main/java/dev/katas/contract/ratelimiter");
    Files.createDirectories(contract);
    CommandLineRun run = run("q11-rate-limiter");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("contract/ratelimiter is there already"), run.err());
    assertEquals(List.of(Path.of("pom.xml")), written());
  }
}
