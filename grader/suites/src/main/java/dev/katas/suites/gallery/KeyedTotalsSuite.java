package dev.katas.suites.gallery;

import dev.katas.contract.gallery.KeyedTotals;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.HashMap;
import java.util.Map;

/** A lock for each key. */
public final class KeyedTotalsSuite extends ExhibitSuite<KeyedTotals> {
  /** Creates the suite. */
  public KeyedTotalsSuite() {
    super(
        "No amount is lost, whoever adds to whichever key",
        KeyedTotals.class,
        Model::new,
        Scenario.<KeyedTotals>given().thread(add("a", 1)).thread(add("a", 2)).then(total("a")),
        Scenario.given(add("a", 1))
            .thread(add("a", 2))
            .thread(add("a", 4), total("a"))
            .then(total("a")),
        Scenario.<KeyedTotals>given()
            .thread(add("a", 1), add("a", 2))
            .thread(add("a", 4))
            .then(total("a")),
        Scenario.<KeyedTotals>given()
            .thread(add("a", 1))
            .thread(add("b", 2))
            .thread(add("a", 4))
            .then(total("a"), total("b")),
        // Who forgets a key whose total is 0 may forget what is just added.
        Scenario.given(add("a", 1)).thread(add("a", -1)).thread(add("a", 5)).then(total("a")));
  }

  /** Each brings a key object of its own: a lock on it is a lock for each call. */
  private static Operation<KeyedTotals> add(String name, int amount) {
    String key = new String(name);
    return Operation.of("add(\"%s\", %d)".formatted(key, amount), s -> s.add(key, amount));
  }

  private static Operation<KeyedTotals> total(String key) {
    return Operation.of("total(\"%s\")".formatted(key), s -> s.total(key));
  }

  private static final class Model implements KeyedTotals {
    private final Map<String, Integer> totals = new HashMap<>();

    @Override
    public int add(String key, int amount) {
      return totals.merge(key, amount, Integer::sum);
    }

    @Override
    public int total(String key) {
      return totals.getOrDefault(key, 0);
    }
  }
}
