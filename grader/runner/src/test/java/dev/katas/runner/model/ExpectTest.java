package dev.katas.runner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.runner.suite.CheckFailure;
import dev.katas.solution.sample.Misbehaving;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectTest {
  @Test
  void is_asExpected_isSilent() {
    Expect.that(Optional.of("x"), "get(\"a\", 5)").is(Optional.of("x"), "rule");
    Expect.run("close()", () -> {}).returns("rule");
  }

  @Test
  void is_anotherAnswer_tellsBoth() {
    CheckFailure failure =
        assertThrows(
            CheckFailure.class,
            () ->
                Expect.that(Optional.empty(), "get(\"a\", 5)")
                    .after(List.of("set(\"a\", \"x\", 5)"))
                    .is(Optional.of("x"), "the contract's words"));

    assertEquals("the contract's words", failure.getMessage());
    assertEquals("get(\"a\", 5): Optional[\"x\"]", failure.expected());
    assertEquals("get(\"a\", 5): Optional.empty", failure.actual());
    assertEquals(List.of("set(\"a\", \"x\", 5)", "get(\"a\", 5)"), failure.steps());
  }

  @Test
  void fails_subclass_isAllowed() {
    Expect.call("go()", Misbehaving::throwing).fails(RuntimeException.class, "rule");
  }

  @Test
  void fails_otherExceptionOrNone_isToldByClass() {
    Expect other = Expect.call("go()", Misbehaving::throwing);
    Expect none = Expect.run("go()", () -> {});

    assertEquals("go(): throws NullPointerException", failure(other).expected());
    assertEquals("go(): returned normally", failure(none).actual());
  }

  private static CheckFailure failure(Expect expect) {
    return assertThrows(CheckFailure.class, () -> expect.fails(NullPointerException.class, "rule"));
  }
}
