package dev.katas.engine;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;

/** Is told how far a run is; called from several threads. Every method may be left out. */
public interface Progress {
  /** A progress that nobody watches. */
  Progress NONE = new Progress() {};

  /** A stage began, such as {@code compile}. */
  default void stage(String name) {}

  /** The checks of a dimension were registered. */
  default void planned(List<PlannedCheck> checks) {}

  /** A check began. */
  default void started(Dimension dimension, String checkId) {}

  /** A check ended. */
  default void finished(Dimension dimension, CheckResult result) {}
}
