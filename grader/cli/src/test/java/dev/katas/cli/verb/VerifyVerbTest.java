package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertEquals(
        List.of("@reference", "@skeleton", "linear-scan"), rows.findValuesAsText("id"));
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
            "verify", "q01", "--runs", "4", "--seed", "10", "--submission", "@reference");
    assertEquals(
        LongStream.range(10, 14).boxed().toList(),
        run.engine().requests().stream().map(GradeRequest::seed).sorted().toList());
  }

  @Test
  void verify_referenceLosesAPoint_isOneAndAFalseAlarm() {
    CommandLineRun run =
        CommandLineRun.of(root, "complexity", "verify", "q01", "--submission", "reference");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("work-get-versions is lost, not won"), run.out());
    assertTrue(run.out().contains("1 false alarms"), run.out());
  }

  @Test
  void verify_json_isAllOfStandardOutput() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(root, VerifyVerbTest::right, "verify", "q01", "--format", "json");
    assertEquals(1, new ObjectMapper().readTree(run.out()).path("schemaVersion").asInt());
  }

  @Test
  void verify_manifestWithoutLoses_isRefused() throws IOException {
    Path manifest =
        root.resolve("fixtures/submissions/q01/complexity/linear-scan/submission.yaml");
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
