package dev.katas.suites.referee;

import dev.katas.contract.gallery.KeyedTotals;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StringGen;

/** The calls of running totals, for two keys. */
public final class KeyedTotalsTrial {
  private final KeyedTotals subject = LincheckMain.create(KeyedTotals.class);

  @Operation
  public int add(
      @Param(gen = StringGen.class, conf = "1:ab") String key,
      @Param(gen = IntGen.class, conf = "1:4") int amount) {
    return subject.add(key, amount);
  }

  @Operation
  public int total(@Param(gen = StringGen.class, conf = "1:ab") String key) {
    return subject.total(key);
  }
}
