package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Pairing;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.HashMap;
import java.util.Map;

/** A change within a change. */
public final class PairingSuite extends ExhibitSuite<Pairing> {
  /** Creates the suite. */
  public PairingSuite() {
    super(
        "Two counters change together, whatever else is changed",
        Pairing.class,
        Model::new,
        Scenario.given(move("x", "y"))
            .thread(move("x", "y"))
            .thread(move("y", "x"))
            .then(count("x"), count("y")),
        // Two names of one hash code: an order of locks by that is no order.
        Scenario.<Pairing>given()
            .thread(move("Aa", "BB"))
            .thread(move("BB", "Aa"))
            .then(count("Aa"), count("BB")),
        Scenario.<Pairing>given()
            .thread(move("x", "y"))
            .thread(move("x", "y"))
            .then(count("x"), count("y")),
        Scenario.<Pairing>given().thread(move("x", "y")).thread(count("x"), count("y")),
        Scenario.<Pairing>given()
            .thread(move("x", "y"))
            .thread(move("y", "z"))
            .thread(count("x"), count("y")));
  }

  private static Operation<Pairing> move(String from, String to) {
    return Operation.command("move(\"%s\", \"%s\")".formatted(from, to), s -> s.move(from, to));
  }

  private static Operation<Pairing> count(String name) {
    return Operation.of("count(\"%s\")".formatted(name), s -> s.count(name));
  }

  private static final class Model implements Pairing {
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public void move(String from, String to) {
      counts.merge(from, -1, Integer::sum);
      counts.merge(to, 1, Integer::sum);
    }

    @Override
    public int count(String name) {
      return counts.getOrDefault(name, 0);
    }
  }
}
