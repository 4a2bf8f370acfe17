package dev.katas.suites.gallery;

import dev.katas.contract.gallery.StopSignal;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** A flag that another thread waits for. */
public final class StopSignalSuite extends ExhibitSuite<StopSignal> {
  /** Creates the suite. */
  public StopSignalSuite() {
    super(
        "Who waits for the signal gets it, with its reason",
        StopSignal.class,
        Model::new,
        Scenario.<StopSignal>given().thread(raise("full")).thread(await()),
        Scenario.<StopSignal>given().thread(raise("full")).thread(await()).thread(await()));
  }

  private static Operation<StopSignal> raise(String reason) {
    return Operation.command("raise(\"%s\")".formatted(reason), s -> s.raise(reason));
  }

  private static Operation<StopSignal> await() {
    return Operation.of("await()", s -> s.await());
  }

  private static final class Model implements StopSignal {
    private String reason = "";

    @Override
    public void raise(String reason) {
      if (this.reason.isEmpty()) {
        this.reason = reason;
      }
    }

    @Override
    public String await() {
      if (reason.isEmpty()) {
        throw new WouldBlock();
      }
      return reason;
    }
  }
}
