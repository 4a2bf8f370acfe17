package dev.katas.runner.schedule.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.runner.schedule.history.Expectation.Surprise;
import dev.katas.runner.schedule.history.Judge.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static Results answers(String first, String second) {
    return new Results(List.of(), List.of(List.of(first), List.of(second)), List.of("end"));
  }

  @Test
  void aFixedAnswerMustStay() {
    Expectation expectation = new Expectation(List.of(answers("a", "b"), answers("a", "b")));
    assertEquals(List.of(), expectation.surprises(answers("a", "b")));
    assertEquals(List.of(new Surprise(1, 0, "b", "c")), expectation.surprises(answers("a", "c")));
  }

  @Test
  void anAnswerThatDependsOnTheOrderMustOnlyNotThrow() {
    Expectation expectation = new Expectation(List.of(answers("a", "b"), answers("a", "c")));
    assertEquals(List.of(), expectation.surprises(answers("a", "anything")));
    assertEquals(1, expectation.surprises(answers("a", "throws NullPointerException")).size());
  }

  @Test
  void anExceptionThatSomeOrderThrowsIsNoSurprise() {
    Expectation expectation =
        new Expectation(List.of(answers("a", "b"), answers("a", "throws Refused")));
    assertEquals(List.of(), expectation.surprises(answers("a", "throws Refused")));
  }

  @Test
  void aRunThatStoppedEarlySaysNothingOfTheRest() {
    Results partly = new Results(List.of(), List.of(List.of("a"), List.of()), List.of());
    Expectation expectation = new Expectation(List.of(partly));
    assertEquals(List.of(), expectation.surprises(answers("a", "b")));
  }

  @Test
  void needsARun() {
    assertThrows(IllegalArgumentException.class, () -> new Expectation(List.of()));
  }
}
