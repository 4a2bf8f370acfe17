package dev.katas.cli.render.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One check as shown: a line, and what unfolds below it. */
record CheckView(
    String id,
    String title,
    String level,
    String points,
    String outcome,
    String icon,
    String message,
    String expected,
    String actual,
    List<String> steps,
    Labels labels,
    String replay,
    String took,
    boolean open,
    @Nullable GrowthView growth,
    @Nullable ScheduleView schedule) {

  /** What its parts are called. */
  record Labels(String expected, String actual, String steps) {}

  boolean unfolds() {
    return growth != null
        || schedule != null
        || !expected.isEmpty()
        || !actual.isEmpty()
        || !steps.isEmpty()
        || !replay.isEmpty();
  }
}
