package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchVerbTest {
  private static final String SOLUTION =
      "package dev.katas.solution.timestore;\n\npublic class VersionedTimeStore {}\n";

  @TempDir Path root;
  private Path folder = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void submissions() throws IOException {
    folder = Files.createDirectory(root.resolve("class"));
    out = root.resolve("class-grades");
    submit("ann", SOLUTION);
    submit("=bob, the \"2nd\"", SOLUTION + "// bob\n");
    zip("cy.zip", SOLUTION + "// cy\n");
  }

  @Test
  void batch_everySubmission_isALineAndARow() throws IOException {
    CommandLineRun run = batch(request -> SampleReports.linearScan().evidence());
    assertEquals(0, run.code(), run.err());
    assertEquals(3, run.out().lines().count(), run.out());
    assertEquals(3, run.engine().requests().size());
    List<String> csv = Files.readAllLines(out.resolve("summary.csv"));
    assertEquals(4, csv.size());
    assertTrue(csv.get(0).startsWith("kata,submission,verdict,score,correctness,correctnessMax,"));
    assertTrue(csv.get(1).startsWith("q01,\"'=bob, the \"\"2nd\"\"\","), csv.get(1));
    JsonNode rows = json().path("submissions");
    assertEquals(3, rows.size());
    assertEquals("cy.zip", rows.get(2).path("submission").asText());
    assertTrue(Files.exists(out.resolve("q01/cy.zip/report.html")));
  }

  @Test
  void batch_badSubmissions_stopNobody() throws IOException {
    Files.writeString(folder.resolve("broken.zip"), "no archive");
    Files.createDirectory(folder.resolve("empty"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ann"));
    CommandLineRun run =
        batch(
            request -> {
              if (request.submission().name().endsWith("ann")) {
                throw new IllegalStateException("the grader broke");
              }
              return SampleReports.pass().evidence();
            });
    assertEquals(70, run.code(), "one was not graded");
    assertEquals(6, run.out().lines().count(), run.out());
    assertEquals(2, run.out().lines().filter(line -> line.endsWith("PASS")).count(), run.out());
    assertEquals(3, run.out().lines().filter(line -> line.endsWith("REJECTED")).count(), run.out());
    assertEquals(1, run.out().lines().filter(line -> line.endsWith("GRADER ERROR")).count());
  }

  @Test
  void batch_again_gradesOnlyWhatIsNew() throws IOException {
    batch(request -> SampleReports.linearScan().evidence());
    submit("dan", SOLUTION);
    submit("ann", SOLUTION + "// better\n");
    CommandLineRun again = batch(request -> SampleReports.pass().evidence());
    assertEquals(2, again.engine().requests().size());
    assertEquals(4, Files.readAllLines(out.resolve("summary.csv")).size() - 1);
    assertEquals(2, again.out().lines().filter(line -> line.contains("graded before")).count());
    CommandLineRun restarted = batch(request -> SampleReports.pass().evidence(), "--restart");
    assertEquals(4, restarted.engine().requests().size());
    CommandLineRun reseeded = batch(request -> SampleReports.pass().evidence(), "--seed", "2");
    assertEquals(4, reseeded.engine().requests().size(), "another seed is another grade");
  }

  @Test
  void batch_againInAnotherFormat_writesItWithoutGrading() {
    batch(request -> SampleReports.pass().evidence());
    CommandLineRun again =
        batch(request -> SampleReports.pass().evidence(), "--format", "markdown");
    assertEquals(0, again.engine().requests().size());
    assertTrue(Files.exists(out.resolve("q01/ann/report.md")), again.err());
  }

  @Test
  void batch_graderFault_isTriedAgain() {
    batch(request -> SampleReports.graderError().evidence());
    CommandLineRun again = batch(request -> SampleReports.pass().evidence());
    assertEquals(3, again.engine().requests().size());
    assertEquals(0, again.code());
  }

  @Test
  void batch_halfWrittenResult_isGradedAgain() throws IOException {
    batch(request -> SampleReports.pass().evidence());
    Files.delete(out.resolve("q01/ann/evidence.json"));
    Files.delete(out.resolve("q01/cy.zip/.graded"));
    assertEquals(2, batch(request -> SampleReports.pass().evidence()).engine().requests().size());
  }

  @Test
  void batch_folderOfAKata_holdsItsSubmissions() throws IOException {
    Path grouped = Files.createDirectories(root.resolve("grouped/q01"));
    Files.move(folder.resolve("ann"), grouped.resolve("ann"));
    Files.createDirectory(root.resolve("grouped/notes"));
    CommandLineRun run =
        CommandLineRun.of(
            root,
            request -> SampleReports.pass().evidence(),
            "batch",
            root.resolve("grouped").toString());
    assertEquals(1, run.engine().requests().size());
    assertEquals(2, run.code(), "something was passed over");
    assertTrue(run.err().contains("notes has no kata's entry class"), run.err());
  }

  @Test
  void batch_failUnder_isOne() {
    assertEquals(
        1, batch(r -> SampleReports.linearScan().evidence(), "--fail-under", "100").code());
    assertEquals(0, batch(r -> SampleReports.linearScan().evidence(), "--fail-under", "10").code());
  }

  @Test
  void batch_namedKata_needsNoEntryClass() throws IOException {
    submit("eve", "class Other {}");
    CommandLineRun run = batch(r -> SampleReports.pass().evidence(), "--kata", "q01");
    assertEquals(4, run.engine().requests().size());
    assertFalse(run.err().contains("passed over"), run.err());
  }

  private CommandLineRun batch(Function<GradeRequest, Evidence> grader, String... options) {
    String[] words =
        Stream.concat(Stream.of("batch", folder.toString()), Stream.of(options))
            .toArray(String[]::new);
    return CommandLineRun.of(root, grader, words);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(Files.readString(out.resolve("summary.json")));
  }

  private void submit(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve("VersionedTimeStore.java"), text);
  }

  private void zip(String name, String text) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("src/VersionedTimeStore.java"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }
}
