package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path root = Path.of("");

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(root, "mixed", words);
  }

  @Test
  void progress_attempts_areALineAKata() {
    CommandLineRun.of(root, "complexity", "grade", "q01");
    CommandLineRun.of(root, "pass", "grade", "q01");
    run("grade", "q01", "--submission", "@reference");
    CommandLineRun progress = run("report", "--progress");
    assertEquals(0, progress.code(), progress.err());
    assertTrue(progress.out().contains("2 attempts at 1 kata."), progress.out());
    assertTrue(progress.out().contains("100.0"), progress.out());
    assertEquals(0, progress.engine().requests().size());
  }

  @Test
  void progress_withOut_writesThePageAndTheText() throws IOException {
    CommandLineRun.of(root, "pass", "grade", "q01");
    Path out = root.resolve("out");
    assertEquals(0, run("report", "q01", "--progress", "--out", out.toString()).code());
    String page = Files.readString(out.resolve("progress.html"));
    assertTrue(page.contains("Time-based key-value store"), page);
    assertTrue(Files.readString(out.resolve("progress.txt")).contains("1 attempt at 1 kata."));
  }

  @Test
  void progress_oneFormatWithOut_writesThatOne() {
    CommandLineRun.of(root, "pass", "grade", "q01");
    Path out = root.resolve("out");
    run("report", "--progress", "--format", "text", "--out", out.toString());
    assertTrue(Files.exists(out.resolve("progress.txt")));
    assertFalse(Files.exists(out.resolve("progress.html")));
  }

  @Test
  void progress_htmlWithoutOut_isAllOfStandardOutput() {
    CommandLineRun.of(root, "pass", "grade", "q01");
    CommandLineRun progress = run("report", "--progress", "--format", "html");
    assertTrue(progress.out().strip().startsWith("<!doctype html>"), progress.out());
    assertFalse(Files.exists(root.resolve(".katas/progress.html")));
  }

  @Test
  void progress_nothingCounts_saysHowItWould() {
    run("grade", "q01", "--submission", "@reference");
    CommandLineRun progress = run("report", "--progress");
    assertEquals(2, progress.code());
    assertTrue(progress.err().contains("No attempt counts yet"), progress.err());
  }

  @Test
  void progress_ofOneAttempt_isRefused() {
    assertEquals(2, run("report", "q01", "--progress", "--attempt", "2026").code());
    assertEquals(2, run("report", "--progress", "--format", "sarif").code());
  }
}
