package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a solution does, the check ends, and says why in the contract's words. */
class MisfitsTest {
  private static final Map<String, String> RESULTS = new LinkedHashMap<>();

  @BeforeAll
  static void measure(@TempDir Path scratch) throws Exception {
    Process process = new CountingJvm(scratch).start(MisfitsMain.class);
    for (String[] line : CountingJvm.lines(process)) {
      assertEquals(3, line.length, () -> String.join(" ", line));
      RESULTS.put(line[0], line[1] + " " + line[2]);
    }
  }

  private static String result(String name) {
    return Objects.requireNonNull(RESULTS.get(name), () -> name + " in " + RESULTS);
  }

  private static void assertStarts(String expected, String name) {
    assertTrue(result(name).startsWith(expected), () -> result(name));
  }

  @Test
  void measure_throws_isBlockedWithoutItsWords() {
    assertStarts("BLOCKED ask threw IllegalStateException at Misfits.java:", "throws");
    assertFalse(result("throws").contains("private words"), () -> result("throws"));
  }

  @Test
  void measure_notSolved_isUnsolved() {
    assertStarts("UNSOLVED", "not solved");
  }

  @Test
  void measure_endlessLoop_failsAfterItsCounts() {
    assertStarts("FAILED ask over keys did not end within 64,000,000 counted steps", "endless");
    assertStarts("FAILED ask over keys did not end within", "exponential");
  }

  @Test
  void measure_explodingWork_failsOnBudget() {
    assertStarts("FAILED ask over keys grows like O(n^2)", "cubic");
    assertStarts("FAILED ask over keys grows like O(n^2)", "slow to build");
  }

  @Test
  void measure_doesNothing_isBlocked() {
    assertStarts("BLOCKED what ask costs cannot be judged", "useless");
  }

  @Test
  void measure_subjectFault_fails() {
    assertStarts("FAILED there is no constructor", "no constructor");
  }

  @Test
  void measure_spinningThread_isNotWon() {
    assertStarts("BLOCKED a thread of the solution never rests", "spins");
  }

  @Test
  void measure_threadThatOnlyWaits_isNoHindrance() {
    assertStarts("PASSED", "listens");
    assertStarts("PASSED", "held up");
  }

  @Test
  void measure_threadOfAnEarlierMeasurement_isCountedToo() {
    assertStarts("FAILED ask over keys grows like O(n^2)", "worker");
    assertStarts("FAILED ask over keys grows like O(n^2)", "elder worker");
  }

  @Test
  void retainedSize_countsReachableObjects_withoutExcluded() {
    assertEquals("bytes 4016", result("int[1000]"));
    assertEquals("bytes 48", result("excluded"));
    // an entry, whose key is not followed, and the array: 4016 bytes
    int weak = Integer.parseInt(result("weak").substring("bytes ".length()));
    assertTrue(weak > 4016 && weak < 4100, () -> result("weak"));
  }
}
