package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Labels;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** A helper that is shared. */
public final class LabelsSuite extends ExhibitSuite<Labels> {
  /** Creates the suite. */
  public LabelsSuite() {
    super(
        "Everybody gets the label of their own number",
        Labels.class,
        Model::new,
        Scenario.<Labels>given().thread(label(1)).thread(label(2)),
        // Who keeps labels: the one that is asked for again may be changed meanwhile.
        Scenario.given(label(7)).thread(label(7)).thread(label(8)),
        Scenario.<Labels>given().thread(label(7), label(7)).thread(label(7)),
        Scenario.given(label(3)).thread(label(12), label(3)).thread(label(345)));
  }

  private static Operation<Labels> label(int number) {
    return Operation.of("label(%d)".formatted(number), s -> s.label(number));
  }

  private static final class Model implements Labels {
    @Override
    public String label(int number) {
      return "[" + number + "]";
    }
  }
}
