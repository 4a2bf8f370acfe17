package dev.katas.runner.schedule;

import dev.katas.agent.points.PointWeaver;
import dev.katas.runner.schedule.control.Controller;
import java.util.Map;

/** What a fork needs to explore schedules. */
public final class ScheduleRuntime {
  private static volatile Controller controller = new Controller();

  private ScheduleRuntime() {}

  /**
   * Puts schedule points into a submission's classes. Called once a submission, before they are
   * loaded.
   *
   * <p>The loader that defines them must let them see {@link dev.katas.agent.points.Points}.
   *
   * @param classes all class files of the submission by name, {@code a.b.C} or {@code a/b/C}
   * @return the same names with woven class files
   */
  public static Map<String, byte[]> weave(Map<String, byte[]> classes) {
    controller = new Controller();
    return PointWeaver.weaveAll(classes);
  }

  /** Returns this JVM's controller: schedules are run one at a time. */
  static Controller controller() {
    return controller;
  }
}
