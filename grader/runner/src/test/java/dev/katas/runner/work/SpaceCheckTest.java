package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What questions leave behind is space too. */
class SpaceCheckTest {
  private static final int SEEDS = 5;
  private static final String KEEPS = "keeps every question";
  private static final String KEEPS_A_FEW = "keeps a few questions";
  private static final String COPIES = "keeps a copy for each size";
  private static final String WALKS = "walks and keeps nothing";
  private static final String MUTE = "throws when asked";

  private static final Map<String, List<String>> RESULTS = new HashMap<>();

  @BeforeAll
  static void measure(@TempDir Path scratch) throws Exception {
    Process process =
        new CountingJvm(scratch).start(SpaceMain.class, KEEPS, KEEPS_A_FEW, COPIES, WALKS, MUTE);
    for (String[] line : CountingJvm.lines(process)) {
      assertEquals(5, line.length, () -> String.join(" ", line));
      RESULTS
          .computeIfAbsent(line[0], name -> new ArrayList<>())
          .add(String.join(" ", line[2], line[3], line[4]));
    }
  }

  private static void assertAll(String expected, String name) {
    List<String> results = RESULTS.getOrDefault(name, List.of());
    assertEquals(Collections.nCopies(SEEDS, expected), results, name);
  }

  @Test
  void measure_questionsAreKept_fails() {
    assertAll(
        "FAILED space over keys grows like O(n^2) (pattern: after questions); the bound is O(n) "
            + "[retained, asked all along, after questions]",
        KEEPS);
  }

  @Test
  void measure_copyForEachSizeIsKept_fails() {
    assertAll(
        "FAILED space over keys grows like O(n^2) (pattern: asked all along); the bound is O(n) "
            + "[retained, asked all along]",
        COPIES);
  }

  @Test
  void measure_fewQuestionsAreKept_passes() {
    assertAll("PASSED  [retained]", KEEPS_A_FEW);
  }

  @Test
  void measure_questionsCostTooMuch_saysNothingOfThem() {
    assertAll("PASSED  [retained]", WALKS);
  }

  @Test
  void measure_questionThrows_isJudgedByWhatItsElementsTake() {
    assertAll("PASSED  [retained]", MUTE);
  }
}
