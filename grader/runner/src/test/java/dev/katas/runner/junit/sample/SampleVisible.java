package dev.katas.runner.junit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain tests such as a candidate sees. */
public class SampleVisible {
  @Test
  @DisplayName("adds up")
  void addsUp() {
    assertEquals(4, 2 + 2);
  }

  @Test
  void addsUpWrongly() {
    assertEquals(5, 2 + 2, "two and two");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void isEven(int number) {
    assertEquals(0, number % 2, () -> number + " is odd");
  }

  @Nested
  @DisplayName("an empty list")
  class Empty {
    @Test
    @DisplayName("has a first element")
    void hasFirst() {
      assertTrue(List.of().get(0) != null);
    }
  }
}
