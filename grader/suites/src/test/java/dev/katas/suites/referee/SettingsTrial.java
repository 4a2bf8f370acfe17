package dev.katas.suites.referee;

import dev.katas.contract.gallery.Settings;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The calls of a pair of settings. */
public final class SettingsTrial {
  private final Settings subject = LincheckMain.create(Settings.class);

  @Operation
  public void update(
      @Param(gen = IntGen.class, conf = "1:4") int low,
      @Param(gen = IntGen.class, conf = "5:8") int high) {
    subject.update(low, high);
  }

  @Operation
  public String read() {
    return subject.read();
  }
}
