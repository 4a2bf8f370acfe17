package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence;
import dev.katas.runner.protocol.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyVerbTest {
  @TempDir Path root;

  @BeforeEach
  void writeBank() throws IOException {
    Path folder = root.resolve("fixtures/submissions/q01/complexity/linear-scan");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("submission.yaml"),
        "title: Linear scan\nmistake: Looks at every version.\nloses: [work-get-versions]\n");
  }

  @Test
  void verify_allAsExpected_isZeroAndWritten() throws IOException {
    Path out = root.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            root, VerifyVerbTest::right, "verify", "q01", "--runs", "3", "--out", out.toString());
    assertEquals(0, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("9 of 9 grades as expected"), run.out());
    JsonNode rows =
        new ObjectMapper().readTree(out.resolve("verify.json").toFile()).path("submissions");
    assertEquals(List.of("@reference", "@skeleton", "linear-scan"), rows.findValuesAsText("id"));
    assertEquals(3, rows.get(2).path("asExpected").asInt());
    assertEquals("complexity", rows.get(2).path("expected").asText());
    assertEquals(0, rows.get(0).path("falseAlarms").asInt());
  }

  @Test
  void verify_runs_haveSeedsOfTheirOwn() {
    CommandLineRun run =
        CommandLineRun.of(
            root,
            VerifyVerbTest::right,
            "verify",
            "q01",
            "--runs",
            "4",
            "--seed",
            "10",
            "--submission",
            "@reference");
    assertEquals(
        LongStream.range(10, 14).boxed().toList(),
        run.engine().requests().stream().map(GradeRequest::seed).sorted().toList());
  }

  @Test
  void verify_referenceLosesAPoint_isOneAndAFalseAlarm() {
    CommandLineRun run =
        CommandLineRun.of(root, "complexity", "verify", "q01", "--submission", "reference");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("seed 1: work-get-versions is lost, not won: "), run.out());
    assertTrue(run.out().contains("1 false alarms"), run.out());
  }

  @Test
  void verify_notAsExpected_keepsTheReportUntilItIs() throws IOException {
    Path out = root.resolve("out");
    String[] words = {"verify", "q01", "--submission", "@reference", "--out", out.toString()};
    CommandLineRun.of(root, "complexity", words);
    Path kept = out.resolve("unexpected/q01-reference-seed-1");
    String text = Files.readString(kept.resolve("report.txt"));
    assertTrue(text.contains("x work-get-versions"), text);
    String evidence = Files.readString(kept.resolve("evidence.json"));
    assertTrue(evidence.contains("work-get-versions"), evidence);
    run(words);
    assertFalse(Files.exists(kept));
  }

  @Test
  void verify_json_isAllOfStandardOutput() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(root, VerifyVerbTest::right, "verify", "q01", "--format", "json");
    assertEquals(1, new ObjectMapper().readTree(run.out()).path("schemaVersion").asInt());
  }

  @Test
  void verify_json_keepsToItsSchema() throws IOException {
    CommandLineRun run = CommandLineRun.of(root, "complexity", "verify", "q01", "--format", "json");
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../../docs/verify.schema.json")))
            .validate(run.out(), InputFormat.JSON));
  }

  @Test
  void verify_resume_gradesOnlyWhatIsMissing() throws IOException {
    Path out = root.resolve("out");
    run("verify", "q01", "--runs", "2", "--out", out.toString());
    Path store = out.resolve("verify-runs.jsonl");
    List<String> lines = Files.readAllLines(store);
    assertEquals(6, lines.size());
    // One run is lost, and a crash cut the last line short.
    String cut = lines.get(5).substring(0, 40);
    Files.writeString(store, String.join("\n", lines.subList(1, 5)) + "\n" + cut);
    CommandLineRun again = run("verify", "q01", "--runs", "2", "--out", out.toString(), "--resume");
    assertEquals(2, again.engine().requests().size());
    assertTrue(again.out().contains("6 of 6 grades as expected"), again.out());
  }

  @Test
  void verify_resumeAfterTheSourcesChanged_gradesThemAgain() throws IOException {
    Path out = root.resolve("out");
    run("verify", "q01", "--out", out.toString());
    Files.writeString(
        root.resolve("fixtures/submissions/q01/complexity/linear-scan/submission.yaml"),
        "title: Linear scan\nloses: [work-get-versions]\nexplains: O(n)\n");
    CommandLineRun again = run("verify", "q01", "--out", out.toString(), "--resume");
    assertEquals(
        List.of("@linear-scan"),
        again.engine().requests().stream().map(request -> request.submission().name()).toList());
  }

  @Test
  void verify_stored_makesThePageAgainWithoutGrading() throws IOException {
    Path out = root.resolve("out");
    run("verify", "q01", "--out", out.toString());
    String page = Files.readString(out.resolve("detection.md"));
    CommandLineRun again =
        run("verify", "--stored", "--format", "markdown", "--out", out.toString());
    assertEquals(0, again.engine().requests().size());
    assertEquals(page, again.out());
    assertTrue(page.contains("| linear-scan | complexity |  | 1/1 | 0 | 0 |"), page);
  }

  @Test
  void verify_declaredAfterFirst_measuresTheOthersOnlyWhereTheMistakeIs() {
    CommandLineRun run =
        run(
            "verify",
            "q01",
            "--runs",
            "2",
            "--declared-after-first",
            "--submission",
            "linear-scan");
    assertEquals(
        List.of(Dimension.ofCode(), EnumSet.of(Dimension.COMPLEXITY)),
        run.engine().requests().stream()
            .sorted(Comparator.comparing(GradeRequest::seed))
            .map(GradeRequest::only)
            .toList());
  }

  @Test
  void verify_graderFails_isVoidAndNeverCaught() {
    CommandLineRun run =
        CommandLineRun.of(
            root, "fault", "verify", "q01", "--submission", "linear-scan", "--format", "json");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\"faults\" : 1"), run.out());
    assertTrue(run.out().contains("\"asExpected\" : 0"), run.out());
  }

  @Test
  void verify_shortWithRuns_isRefused() {
    assertEquals(2, run("verify", "q01", "--short", "--runs", "3").code());
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(root, VerifyVerbTest::right, words);
  }

  @Test
  void verify_manifestWithoutLoses_isRefused() throws IOException {
    Path manifest = root.resolve("fixtures/submissions/q01/complexity/linear-scan/submission.yaml");
    Files.writeString(manifest, "title: Linear scan\n");
    CommandLineRun run = CommandLineRun.of(root, "pass", "verify", "q01");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("'loses' must name a check"), run.err());
  }

  private static Evidence right(GradeRequest request) {
    return switch (request.submission().name()) {
      case "@reference" -> SampleReports.pass().evidence();
      case "@skeleton" -> SampleReports.unsolved().evidence();
      default -> SampleReports.linearScan().evidence();
    };
  }
}
