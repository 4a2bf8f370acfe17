package dev.katas.runner.junit.sample;

import dev.katas.runner.suite.Check;
import dev.katas.solution.sample.Misbehaving;

/** Checks during which something is thrown that is not where it came from. */
public class KeptThrowable {
  @Check(id = "throws-anothers", title = "It throws what another thread made", points = 1)
  void throwsAnothers() {
    Misbehaving.throwingAnothers();
  }

  @Check(id = "is-interrupted", title = "It interrupts the check", points = 1)
  void isInterrupted() throws InterruptedException {
    Thread.currentThread().interrupt();
    Thread.sleep(1);
  }
}
