package dev.katas.cli.render.text;

import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
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
    int lane = (page.width() - 4) / threads;
    StringBuilder header = new StringBuilder("    ");
    for (int thread = 1; thread <= threads; thread++) {
      header.append(cell("thread " + thread, lane));
    }
    page.line("    order of steps, %d switches of thread:".formatted(schedule.switches()));
    page.line(page.style().bold(header.toString().stripTrailing()));
    for (ScheduleStep step : schedule.interleaving().stream().limit(MOST_STEPS).toList()) {
      page.line("    " + " ".repeat(Math.max(0, step.thread() - 1) * lane) + text(step, lane));
    }
    int more = schedule.interleaving().size() - MOST_STEPS;
    if (more > 0) {
      page.line("    ... and %d more steps: see the HTML report".formatted(more));
    }
  }

  private static String text(ScheduleStep step, int lane) {
    String place = step.line() > 0 ? "%s:%d".formatted(step.file(), step.line()) : "";
    int room = Math.max(8, lane - place.length() - 2);
    String action =
        step.action().length() <= room
            ? step.action()
            : step.action().substring(0, room - 2) + "..";
    return place.isEmpty() ? action : action + " " + place;
  }

  private static String cell(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
