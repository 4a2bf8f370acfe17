package dev.katas.engine.sandbox;

import dev.katas.engine.process.Launch;
import java.util.ArrayList;
import java.util.List;

/**
 * No sandbox: a JVM of its own with bounds, and with the rights of the grader's user.
 *
 * @param why why there is no more than that, for the report
 */
record JvmOnly(String why) implements Sandbox {
  @Override
  public List<String> confine(Launch launch) {
    List<String> command = new ArrayList<>(ParentDeath.prefix());
    command.addAll(launch.command());
    return ShellBounds.before(launch.bounds(), null, command);
  }

  @Override
  public boolean nested() {
    return false;
  }

  @Override
  public String description(boolean network) {
    return "weak: a JVM of its own, with the rights of the grader's user (%s)".formatted(why);
  }
}
