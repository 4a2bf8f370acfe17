package dev.katas.runner.schedule.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.schedule.history.Judge.Results;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final List<Integer> ONE_EACH = List.of(1, 1);

  /** Two threads that each draw the next number. */
  private static Results numbers(List<Integer> order) {
    List<List<String>> threads = List.of(new ArrayList<>(), new ArrayList<>());
    int next = 1;
    for (int thread : order) {
      threads.get(thread).add(String.valueOf(next++));
    }
    return new Results(List.of(), threads, List.of());
  }

  private static Results zeros(List<Integer> order) {
    return new Results(List.of(), List.of(List.of("0"), List.of("0")), List.of());
  }

  private static History history(String first, String second, int began, int ended) {
    return new History(
        List.of(),
        List.of(List.of(first), List.of(second)),
        List.of(),
        List.of(List.of(1), List.of(began)),
        List.of(List.of(ended), List.of(4)));
  }

  @Test
  void explains_overlappingCallsInEitherOrder_isTrue() {
    Judge judge = new Judge(ONE_EACH, JudgeTest::numbers, JudgeTest::numbers);
    assertTrue(judge.explains(history("1", "2", 2, 3)));
    assertTrue(judge.explains(history("2", "1", 2, 3)));
  }

  @Test
  void explains_sameNumberTwice_isFalse() {
    Judge judge = new Judge(ONE_EACH, JudgeTest::numbers, JudgeTest::numbers);
    assertFalse(judge.explains(history("1", "1", 2, 3)));
  }

  @Test
  void explains_earlierCallAnsweredLater_isFalse() {
    Judge judge = new Judge(ONE_EACH, JudgeTest::numbers, JudgeTest::numbers);
    assertFalse(judge.explains(history("2", "1", 3, 2)));
  }

  @Test
  void explains_wrongWithoutThreadsToo_isTrue() {
    Judge judge = new Judge(ONE_EACH, JudgeTest::numbers, JudgeTest::zeros);
    assertTrue(judge.explains(history("0", "0", 2, 3)));
  }

  @Test
  void orders_ofTwoAndOne_areThree() {
    assertEquals(
        List.of(List.of(0, 0, 1), List.of(0, 1, 0), List.of(1, 0, 0)), Orders.of(List.of(2, 1)));
  }
}
