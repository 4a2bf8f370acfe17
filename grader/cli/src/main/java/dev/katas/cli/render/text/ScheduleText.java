package dev.katas.cli.render.text;

import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A failing schedule: the operations with their results, then a column a thread. */
final class ScheduleText {
  private static final int MOST_STEPS = 60;

  private ScheduleText() {}

  static void write(ScheduleMeasurement schedule, Page page) {
    page.labelled("scenario", schedule.scenario());
    page.labelled(
        "found",
        "%s, in %d schedules (%s)"
            .formatted(
                schedule.finding().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                schedule.explored(),
                schedule.coverage()));
    String label = "calls";
    for (HistoryLine line : schedule.history()) {
      page.labelled(
          label,
          "%-9s %s%s"
              .formatted(
                  line.phase(),
                  line.operation(),
                  line.result().isEmpty() ? "" : " -> " + line.result()));
      label = "";
    }
    lanes(schedule, page);
  }

  private static void lanes(ScheduleMeasurement schedule, Page page) {
    int threads = schedule.interleaving().stream().mapToInt(ScheduleStep::thread).max().orElse(0);
    if (threads == 0) {
      return;
    }
    List<String> files =
        schedule.interleaving().stream()
            .map(ScheduleStep::file)
            .filter(file -> !file.isEmpty())
            .distinct()
            .toList();
    String only = files.size() == 1 ? files.get(0) : "";
    int lane = (page.width() - 4) / threads;
    StringBuilder header = new StringBuilder("    ");
    for (int thread = 1; thread <= threads; thread++) {
      header.append(cell("thread " + thread, lane));
    }
    page.line(
        "    order of steps%s, %d switches of thread:"
            .formatted(only.isEmpty() ? "" : " with lines of " + only, schedule.switches()));
    page.line(page.style().bold(header.toString().stripTrailing()));
    List<Repeated> steps = repeated(schedule.interleaving());
    for (Repeated step : steps.stream().limit(MOST_STEPS).toList()) {
      String text = text(step, lane, only);
      page.line("    " + " ".repeat(Math.max(0, step.step().thread() - 1) * lane) + text);
    }
    int more = steps.size() - MOST_STEPS;
    if (more > 0) {
      page.line("    ... and %d more steps: see the HTML report".formatted(more));
    }
  }

  /** A step that a thread takes some times on end. */
  private record Repeated(ScheduleStep step, int times) {}

  private static List<Repeated> repeated(List<ScheduleStep> steps) {
    List<Repeated> repeated = new ArrayList<>();
    for (ScheduleStep step : steps) {
      int last = repeated.size() - 1;
      if (last >= 0 && repeated.get(last).step().equals(step)) {
        repeated.set(last, new Repeated(step, repeated.get(last).times() + 1));
      } else {
        repeated.add(new Repeated(step, 1));
      }
    }
    return repeated;
  }

  private static String text(Repeated repeated, int lane, String only) {
    ScheduleStep step = repeated.step();
    String file = step.file().equals(only) ? "" : step.file();
    String place = step.line() > 0 ? " %s:%d".formatted(file, step.line()) : "";
    String times = repeated.times() > 1 ? " (%d times)".formatted(repeated.times()) : "";
    int room = Math.max(8, lane - place.length() - times.length() - 1);
    String action = step.action();
    return (action.length() <= room ? action : action.substring(0, room - 2) + "..")
        + place
        + times;
  }

  private static String cell(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
