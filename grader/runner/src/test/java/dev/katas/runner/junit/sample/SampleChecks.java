package dev.katas.runner.junit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.SubjectFault;
import dev.katas.solution.sample.Misbehaving;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** One check for each way in which a check can end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class SampleChecks {
  @Check(id = "passes", title = "It passes", points = 3)
  @Order(1)
  void passes() {
    assertEquals(77, RunSeed.get());
  }

  @Check(id = "fails", title = "It fails", points = 2, level = Level.L2)
  @Order(2)
  void fails() {
    throw new CheckFailure("words", "one", "two", List.of("step"));
  }

  @Check(id = "throws", title = "It throws", points = 1)
  @Order(3)
  void throwsException() {
    Misbehaving.throwing();
  }

  @Check(id = "throws-trap", title = "It throws a trap", points = 1)
  @Order(4)
  void throwsTrap() {
    Misbehaving.throwingTrap();
  }

  @Check(id = "unsolved", title = "It is not solved", points = 1)
  @Order(5)
  void unsolved() {
    Misbehaving.unsolved();
  }

  @Check(id = "recurses", title = "It recurses", points = 1)
  @Order(6)
  void recurses() {
    Misbehaving.recursing(0);
  }

  @Check(id = "exhausts", title = "It exhausts memory", points = 1)
  @Order(7)
  void exhausts() {
    Misbehaving.exhausting();
  }

  @Check(id = "not-attempted", title = "It is optional", points = 1, level = Level.L4)
  @Order(8)
  void notAttempted() {
    throw new NotAttempted("Thing does not implement Optional");
  }

  @Check(id = "no-subject", title = "It has no constructor", points = 1)
  @Order(9)
  void noSubject() {
    try {
      Misbehaving.throwing();
    } catch (IllegalStateException e) {
      throw new SubjectFault("the constructor of Thing threw", e);
    }
  }

  @Check(id = "grader-bug", title = "The grader is wrong", points = 1)
  @Order(10)
  void graderBug() {
    throw new IllegalStateException("a bug of ours");
  }

  @Check(id = "asserts", title = "It asserts", points = 1)
  @Order(11)
  void asserts() {
    Thread.currentThread().interrupt();
    assertEquals(1, 2, "one");
  }

  @Check(id = "last", title = "It comes last", points = 1)
  @Order(12)
  void last() {
    assertEquals(false, Thread.interrupted());
  }
}
