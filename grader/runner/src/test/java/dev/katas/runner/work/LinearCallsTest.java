package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.solution.corpus.LinearCalls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No linear call of the library hides its work from the counters. */
class LinearCallsTest {
  /** At twice the size. */
  private static final double LEAST_RATIO = 1.8;

  @Test
  void linearCalls_atTwiceTheSize_countTwice(@TempDir Path scratch) throws Exception {
    Process process = new CountingJvm(scratch).start(LinearCallsMain.class);
    List<String> missed = new ArrayList<>();
    int measured = 0;
    for (String[] line : CountingJvm.lines(process)) {
      assertEquals(3, line.length, () -> "unexpected output: " + String.join(" ", line));
      measured++;
      if (Long.parseLong(line[2]) < LEAST_RATIO * Long.parseLong(line[1])) {
        missed.add(String.join(" ", line));
      }
    }
    assertEquals(LinearCalls.all().size(), measured);
    assertEquals(List.of(), missed);
  }
}
