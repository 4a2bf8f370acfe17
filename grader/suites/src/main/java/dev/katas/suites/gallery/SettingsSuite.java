package dev.katas.suites.gallery;

import dev.katas.contract.gallery.Settings;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** Publication of several values at once. */
public final class SettingsSuite extends ExhibitSuite<Settings> {
  /** Creates the suite. */
  public SettingsSuite() {
    super(
        "Both numbers are always those of one update",
        Settings.class,
        Model::new,
        Scenario.<Settings>given().thread(update(1, 9)).thread(read(), read()),
        Scenario.given(update(1, 9))
            .thread(update(2, 8))
            .thread(read())
            .thread(update(3, 7))
            .then(read()));
  }

  private static Operation<Settings> update(int low, int high) {
    return Operation.command("update(%d, %d)".formatted(low, high), s -> s.update(low, high));
  }

  private static Operation<Settings> read() {
    return Operation.of("read()", s -> s.read());
  }

  private static final class Model implements Settings {
    private int low;
    private int high;

    @Override
    public void update(int low, int high) {
      this.low = low;
      this.high = high;
    }

    @Override
    public String read() {
      return low + ".." + high;
    }
  }
}
