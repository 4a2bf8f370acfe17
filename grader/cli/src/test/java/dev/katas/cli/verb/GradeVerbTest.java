package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.format.ReportFormat;
import dev.katas.engine.GradeRequest;
import dev.katas.runner.protocol.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradeVerbTest {
  @TempDir Path root;

  @Test
  void grade_options_reachTheGrader() {
    CommandLineRun run =
        run("--seed", "42", "--only", "thread-safety,COMPLEXITY", "--submission", "@linear-scan");
    GradeRequest request = run.engine().requests().get(0);
    assertEquals(42, request.seed());
    assertEquals(EnumSet.of(Dimension.COMPLEXITY, Dimension.THREAD_SAFETY), request.only());
    assertEquals("@linear-scan", request.submission().name());
  }

  @Test
  void grade_out_hasEveryFormatAndTheEvidence() throws IOException {
    Path out = root.resolve("a/b");
    CommandLineRun run = run("--out", out.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(Set.of("evidence.json", "report.html", "report.json", "report.txt"), names(out));
    assertTrue(run.out().startsWith("q01 Time-based"), run.out());
  }

  @Test
  void grade_twoFormatsUnderOut_areBothWritten() throws IOException {
    Path out = root.resolve("out");
    run("--format", "json,html", "--out", out.toString());
    assertEquals(Set.of("evidence.json", "report.html", "report.json"), names(out));
  }

  @Test
  void grade_twoServicesWithOneFileName_getAFolderEach() throws IOException {
    Path out = root.resolve("out");
    run("--format", "gradescope,exercism,sarif", "--out", out.toString());
    assertEquals(Set.of("evidence.json", "exercism", "gradescope", "report.sarif"), names(out));
    assertEquals(Set.of("results.json"), names(out.resolve("exercism")));
    assertEquals(Set.of("results.json"), names(out.resolve("gradescope")));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void report_anyFormat_isMadeFromStoredEvidence(ReportFormat format) {
    run();
    CommandLineRun again =
        CommandLineRun.of(root, "pass", "report", "q01", "--format", format.id());
    assertEquals(0, again.code(), again.err());
    assertFalse(again.out().isBlank());
  }

  @Test
  void grade_ownSubmission_hasPathsOfTheRepository() throws IOException {
    Path source =
        root.resolve(
            "katas/q01-time-store/src/main/java/dev/katas/solution/timestore/VersionedTimeStore.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "class VersionedTimeStore {}");
    CommandLineRun run =
        CommandLineRun.of(root, "compile", "grade", "q01", "--format", "annotations");
    assertTrue(run.out().contains("file=" + root.relativize(source) + ",line=19,"), run.out());
  }

  @Test
  void grade_oneFormatWithoutOut_isAllOfStandardOutput() {
    CommandLineRun run = run("--format", "json");
    assertTrue(run.out().startsWith("{") && run.out().endsWith("}\n"), run.out());
  }

  @Test
  void grade_quiet_isOneLine() {
    CommandLineRun run = run("--quiet");
    assertEquals(1, run.out().lines().count(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void grade_ownSubmission_isKeptAsAnAttemptThatCounts() throws IOException {
    run();
    Path attempt = root.resolve(".katas/attempts/q01/20260131-094502-007");
    assertEquals(
        Set.of("evidence.json", "report.html", "report.json", "report.txt", "summary.properties"),
        names(attempt));
    CommandLineRun list = CommandLineRun.of(root, "pass", "list");
    assertTrue(list.out().contains("2026-01-31 09:45"), list.out());
    assertFalse(list.out().contains("never"), list.out());
  }

  @Test
  void grade_namedSubmission_doesNotCountAsMine() {
    run("--submission", "@reference");
    run("--only", "correctness");
    assertTrue(CommandLineRun.of(root, "pass", "list").out().contains("never"));
  }

  @Test
  void grade_outCannotBeWritten_printsTheResultAndSaysWhereItIs() throws IOException {
    Path out = Files.createDirectory(root.resolve("out"));
    Files.createDirectories(out.resolve("report.json/occupied"));
    CommandLineRun run = run("--out", out.toString());
    assertEquals(2, run.code());
    assertTrue(run.out().contains("Time-based key-value store"), run.out());
    assertTrue(run.err().contains("is kept in .katas/attempts/q01/"), run.err());
    assertTrue(run.err().contains("./kata report q01 --out DIR"), run.err());
    try (Stream<Path> files = Files.list(out)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")), "no half files");
    }
  }

  @Test
  void grade_stateCannotBeWritten_gradesAllTheSame() throws IOException {
    Files.writeString(root.resolve(".katas"), "a file where the folder should be");
    CommandLineRun run = run();
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Time-based key-value store"), run.out());
    assertTrue(run.err().contains("the result above holds"), run.err());
  }

  @Test
  void report_afterAGrade_saysTheSameWithoutRunning() {
    CommandLineRun graded = CommandLineRun.of(root, "mixed", "grade", "q01");
    CommandLineRun again = CommandLineRun.of(root, "pass", "report", "q01");
    assertEquals(graded.out(), again.out());
    assertEquals(List.of(), again.engine().requests());
  }

  private CommandLineRun run(String... options) {
    String[] words =
        Stream.concat(Stream.of("grade", "q01"), Stream.of(options)).toArray(String[]::new);
    return CommandLineRun.of(root, "complexity", words);
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }
}
