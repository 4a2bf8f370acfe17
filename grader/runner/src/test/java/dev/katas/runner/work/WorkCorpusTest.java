package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.growth.Growth;
import dev.katas.solution.corpus.Corpus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure of the measure: structures of known growth are recognised. */
class WorkCorpusTest {
  private static final int SHARES = 2;
  private static final double LEAST_EXACT = 0.97;
  private static final String SEED = "20240229";

  @Test
  void corpus_countedAndFitted_isClassifiedExactly(@TempDir Path scratch) throws Exception {
    CountingJvm jvm = new CountingJvm(scratch);
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < SHARES; i++) {
      running.add(jvm.start(CorpusMain.class, SEED, Integer.toString(i), "" + SHARES));
    }
    Map<Growth, Map<Growth, Integer>> confusion = new EnumMap<>(Growth.class);
    List<String> wrong = new ArrayList<>();
    int measured = 0;
    for (Process process : running) {
      for (String[] line : CountingJvm.lines(process)) {
        assertEquals(6, line.length, () -> "unexpected output: " + String.join(" ", line));
        measured++;
        confusion
            .computeIfAbsent(Growth.valueOf(line[2]), growth -> new EnumMap<>(Growth.class))
            .merge(Growth.valueOf(line[3]), 1, Integer::sum);
        if (!line[2].equals(line[3])) {
          wrong.add(String.join(" ", line));
        }
      }
    }
    String report = table(confusion) + String.join("\n", wrong);
    System.out.println(report);
    assertEquals(2 * Corpus.samples().size(), measured, report);
    assertTrue(measured - wrong.size() >= LEAST_EXACT * measured, report);
  }

  @Test
  void counts_ofTwoRuns_areEqual(@TempDir Path scratch) throws Exception {
    CountingJvm jvm = new CountingJvm(scratch);
    Process first = jvm.start(CorpusMain.class, SEED, "map");
    Process second = jvm.start(CorpusMain.class, SEED, "map");
    List<String> counts = text(first);
    assertFalse(counts.isEmpty());
    assertEquals(counts, text(second));
  }

  private static List<String> text(Process process) throws Exception {
    return CountingJvm.lines(process).stream().map(line -> String.join(" ", line)).toList();
  }

  private static String table(Map<Growth, Map<Growth, Integer>> confusion) {
    StringBuilder text = new StringBuilder("expected \\ found");
    for (Growth growth : Growth.values()) {
      text.append("%12s".formatted(growth.printable()));
    }
    for (Growth expected : Growth.values()) {
      text.append("%n%16s".formatted(expected.printable()));
      for (Growth found : Growth.values()) {
        text.append(
            "%12d".formatted(confusion.getOrDefault(expected, Map.of()).getOrDefault(found, 0)));
      }
    }
    return text.append(System.lineSeparator()).toString();
  }
}
