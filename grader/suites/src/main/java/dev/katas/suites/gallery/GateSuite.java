package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Gate;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** Waiters that are paused and resumed. */
public final class GateSuite extends ExhibitSuite<Gate> {
  /** Creates the suite. */
  public GateSuite() {
    super(
        "Who waits at the gate goes through when it opens",
        Gate.class,
        Model::new,
        Scenario.given(close()).thread(open()).thread(pass()),
        Scenario.given(close()).thread(open()).thread(pass()).thread(pass()),
        Scenario.given(close()).thread(close(), open()).thread(pass()),
        Scenario.<Gate>given().thread(pass()).thread(close(), open()).then(pass()),
        Scenario.<Gate>given()
            .thread(close(), open())
            .thread(close(), open())
            .thread(pass())
            .then(pass()));
  }

  private static Operation<Gate> close() {
    return Operation.command("close()", s -> s.close());
  }

  private static Operation<Gate> open() {
    return Operation.command("open()", s -> s.open());
  }

  private static Operation<Gate> pass() {
    return Operation.of("pass()", s -> s.pass());
  }

  private static final class Model implements Gate {
    private boolean closed;
    private int passed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void open() {
      closed = false;
    }

    @Override
    public int pass() {
      if (closed) {
        throw new WouldBlock();
      }
      return ++passed;
    }
  }
}
