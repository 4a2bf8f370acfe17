package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Accounts;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** Ordered locks. */
public final class AccountsSuite extends ExhibitSuite<Accounts> {
  /** Creates the suite. */
  public AccountsSuite() {
    super(
        "Nothing is lost or made between two accounts",
        Accounts.class,
        Model::new,
        Scenario.<Accounts>given()
            .thread(transfer(0, 1, 30))
            .thread(transfer(1, 0, 20))
            .then(sum()),
        Scenario.<Accounts>given()
            .thread(transfer(0, 1, 80))
            .thread(transfer(0, 1, 70))
            .then(sum()),
        Scenario.<Accounts>given().thread(transfer(0, 1, 30)).thread(sum()));
  }

  private static Operation<Accounts> transfer(int from, int to, int amount) {
    return Operation.of(
        "transfer(%d, %d, %d)".formatted(from, to, amount), s -> s.transfer(from, to, amount));
  }

  private static Operation<Accounts> sum() {
    return Operation.of("sum()", s -> s.sum());
  }

  private static final class Model implements Accounts {
    private final int[] held = {100, 100};

    @Override
    public boolean transfer(int from, int to, int amount) {
      if (held[from] < amount) {
        return false;
      }
      held[from] -= amount;
      held[to] += amount;
      return true;
    }

    @Override
    public int sum() {
      return held[0] + held[1];
    }
  }
}
