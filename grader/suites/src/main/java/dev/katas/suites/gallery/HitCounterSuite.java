package dev.katas.suites.gallery;

import dev.katas.contract.gallery.HitCounter;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** A counter. */
public final class HitCounterSuite extends ExhibitSuite<HitCounter> {
  /** Creates the suite. */
  public HitCounterSuite() {
    super(
        "Every hit counts, and no two get the same number",
        HitCounter.class,
        Model::new,
        Scenario.<HitCounter>given().thread(hit()).thread(hit()).then(hits()),
        Scenario.given(hit()).thread(hit(), hits()).thread(hits()));
  }

  private static Operation<HitCounter> hit() {
    return Operation.of("hit()", s -> s.hit());
  }

  private static Operation<HitCounter> hits() {
    return Operation.of("hits()", s -> s.hits());
  }

  private static final class Model implements HitCounter {
    private int count;

    @Override
    public int hit() {
      return ++count;
    }

    @Override
    public int hits() {
      return count;
    }
  }
}
