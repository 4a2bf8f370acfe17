package dev.katas.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KataNamesTest {
  @ParameterizedTest
  @CsvSource({"q01, q01, 0", "q1, q01, 1", "q10, q01, 2", "abc, xyz, 3", "'', abc, 3"})
  void between_twoWords_countsLetters(String from, String to, int letters) {
    assertEquals(letters, Distance.between(from, to));
    assertEquals(letters, Distance.between(to, from));
  }

  @Test
  void worse_ofTwo_isTheGraver() {
    assertSame(ExitCode.FAULT, ExitCode.OK.worse(ExitCode.FAULT));
    assertSame(ExitCode.UNSOLVED, ExitCode.UNSOLVED.worse(ExitCode.BELOW));
    assertSame(ExitCode.DOES_NOT_COMPILE, ExitCode.UNSOLVED.worse(ExitCode.DOES_NOT_COMPILE));
  }
}
