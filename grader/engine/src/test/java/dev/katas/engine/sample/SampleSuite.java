package dev.katas.engine.sample;

import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** A hidden suite for a kata that doubles numbers; its contract is the JDK's own interface. */
public final class SampleSuite {
  private static void expect(int argument) {
    int actual = Subject.create(IntUnaryOperator.class).applyAsInt(argument);
    if (actual != 2 * argument) {
      throw new CheckFailure(
          "doubling is wrong",
          Integer.toString(2 * argument),
          Integer.toString(actual),
          List.of("applyAsInt(%d)".formatted(argument)));
    }
  }

  @Check(id = "one", title = "doubles one", points = 40)
  public void one() {
    expect(1);
  }

  @Check(id = "two", title = "doubles two", points = 30)
  public void two() {
    expect(2);
  }

  @Check(id = "three", title = "doubles three", level = Level.L2, points = 30)
  public void three() {
    expect(3);
  }
}
