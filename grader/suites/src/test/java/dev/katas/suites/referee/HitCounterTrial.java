package dev.katas.suites.referee;

import dev.katas.contract.gallery.HitCounter;
import org.jetbrains.lincheck.datastructures.Operation;

/** The calls of a counter. */
public final class HitCounterTrial {
  private final HitCounter subject = LincheckMain.create(HitCounter.class);

  @Operation
  public int hit() {
    return subject.hit();
  }

  @Operation
  public int hits() {
    return subject.hits();
  }
}
