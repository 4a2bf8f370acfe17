package dev.katas.runner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.contract.timestore.Version;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void copy_list_isIndependentAndComparedByContent() {
    List<Version> mine = new ArrayList<>(List.of(new Version(1, "x")));
    Object copy = Answers.copy(mine);
    mine.clear();

    assertEquals(List.of(new Version(1, "x")), copy);
  }

  @Test
  void copy_unknownClass_runsNoneOfItsMethods() {
    Object copy = Answers.copy(Optional.of(new Hostile()));

    assertEquals("Optional[an object of class AnswersTest.Hostile]", Printer.print(copy));
  }

  @Test
  void copy_listWithoutEnd_isCutOff() {
    List<Long> endless =
        new AbstractList<>() {
          @Override
          public Long get(int index) {
            return 1L;
          }

          @Override
          public int size() {
            return Integer.MAX_VALUE;
          }
        };

    assertEquals(Collections.nCopies(200_000, 1L), Answers.copy(endless));
  }

  @Test
  void print_values_readLikeSource() {
    assertEquals("\"a\\\"b\\n\"", Printer.print("a\"b\n"));
    assertEquals("Long.MIN_VALUE", Printer.print(Long.MIN_VALUE));
    assertEquals("[Version(5, \"x\")]", Printer.print(List.of(new Version(5, "x"))));
    assertEquals("[null]", Printer.print(Arrays.asList((Object) null)));
    assertEquals("Optional.empty", Printer.print(Optional.empty()));
  }

  @Test
  void print_longText_isAbbreviated() {
    assertEquals("\"" + "x".repeat(60) + "\"... (100 characters)", Printer.print("x".repeat(100)));
  }

  @Test
  void with_wrongNumberOfArguments_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Tally.ADD.with("a"));
  }

  /** Fails whoever calls it. */
  private static final class Hostile {
    @Override
    public boolean equals(Object other) {
      throw new AssertionError("equals was called");
    }

    @Override
    public int hashCode() {
      throw new AssertionError("hashCode was called");
    }

    @Override
    public String toString() {
      throw new AssertionError("toString was called");
    }
  }
}
