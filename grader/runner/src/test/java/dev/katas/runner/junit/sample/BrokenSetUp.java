package dev.katas.runner.junit.sample;

import dev.katas.runner.suite.Check;
import dev.katas.solution.sample.Misbehaving;
import org.junit.jupiter.api.BeforeAll;

/** A suite whose preparation reaches a failure of the candidate's. */
public class BrokenSetUp {
  @BeforeAll
  static void prepare() {
    Misbehaving.throwing();
  }

  @Check(id = "one", title = "One", points = 1)
  void one() {}

  @Check(id = "two", title = "Two", points = 1)
  void two() {}
}
