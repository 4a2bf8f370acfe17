package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.solution.corpus.Corpus;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measure of the measure: structures of known growth are recognised.
 *
 * <p>{@code -Dkata.corpus.runs=5} repeats it with other seeds, and {@code -Dkata.corpus.jdks}, a
 * path of Java homes, on other JDKs: no verdict may differ.
 */
class WorkCorpusTest {
  private static final int SHARES = 2;
  private static final double LEAST_EXACT = 0.97;
  private static final long SEED = 20240229;

  @Test
  void corpus_countedAndFitted_isClassifiedExactly(@TempDir Path scratch) throws Exception {
    CorpusTally counted = new CorpusTally();
    CorpusTally timed = new CorpusTally();
    for (String home : jdks()) {
      for (int run = 0; run < Integer.getInteger("kata.corpus.runs", 1); run++) {
        counted.add(count(new CountingJvm(scratch, home), SEED + run));
        timed.add(lines(new CountingJvm(scratch, home).startPlain(WallClockMain.class, seed(run))));
      }
    }
    String report = report(counted, timed);
    System.out.println(report);
    assertEquals(0, counted.measured() % (2 * Corpus.samples().size()), report);
    assertEquals(counted.measured(), timed.measured());
    assertTrue(counted.exact() >= LEAST_EXACT, report);
    assertEquals(List.of(), counted.falselyCharged(), report);
    assertEquals(List.of(), counted.verdictFlips(), report);
  }

  @Test
  void counts_ofTwoRuns_areEqual(@TempDir Path scratch) throws Exception {
    CountingJvm jvm = new CountingJvm(scratch);
    Process first = jvm.start(CorpusMain.class, seed(0), "map");
    Process second = jvm.start(CorpusMain.class, seed(0), "map");
    List<CorpusLine> counts = lines(first);
    assertFalse(counts.isEmpty());
    assertEquals(counts, lines(second));
  }

  private static String report(CorpusTally counted, CorpusTally timed) {
    return String.join(
        System.lineSeparator(),
        counted.table("Work counted"),
        "taken for another class: " + String.join("\n  ", counted.inexact()),
        "charged although the bound holds: " + counted.falselyCharged(),
        "passed under the class below: " + counted.missed(),
        "verdicts that differ between runs: " + counted.verdictFlips(),
        "classes that differ between runs: " + counted.classFlips(),
        timed.table("Wall clock, the same work"),
        "classes that differ between runs: %d of %d"
            .formatted(timed.classFlips().size(), 2 * Corpus.samples().size()));
  }

  private static List<CorpusLine> count(CountingJvm jvm, long seed) throws Exception {
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < SHARES; i++) {
      running.add(jvm.start(CorpusMain.class, "" + seed, Integer.toString(i), "" + SHARES));
    }
    List<CorpusLine> all = new ArrayList<>();
    for (Process process : running) {
      all.addAll(lines(process));
    }
    return all;
  }

  private static List<CorpusLine> lines(Process process) throws IOException, InterruptedException {
    return CountingJvm.lines(process).stream().map(CorpusLine::of).toList();
  }

  private static String seed(int run) {
    return Long.toString(SEED + run);
  }

  private static List<String> jdks() {
    String own = System.getProperty("java.home");
    return List.of(System.getProperty("kata.corpus.jdks", own).split(File.pathSeparator));
  }
}
