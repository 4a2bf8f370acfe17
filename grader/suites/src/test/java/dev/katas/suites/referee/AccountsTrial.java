package dev.katas.suites.referee;

import dev.katas.contract.gallery.Accounts;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The calls of two accounts; the amounts are such that two transfers do not fit. */
public final class AccountsTrial {
  private final Accounts subject = LincheckMain.create(Accounts.class);

  @Operation
  public boolean transfer(
      @Param(gen = IntGen.class, conf = "0:1") int from,
      @Param(gen = IntGen.class, conf = "0:1") int to,
      @Param(gen = IntGen.class, conf = "60:70") int amount) {
    return subject.transfer(from, to, amount);
  }

  @Operation
  public int sum() {
    return subject.sum();
  }
}
