package dev.katas.cli.render.markdown;

import dev.katas.cli.render.common.Explanation;
import dev.katas.cli.render.common.Phrases;
import dev.katas.engine.report.GrowthReading;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;
import java.util.Locale;

/** Checks as Markdown: what was lost with all that explains it, the others on a line each. */
final class CheckBlocks {
  private static final int MOST_STEPS = 60;
  private static final int MOST_SIZES = 6;
  private static final int MOST_SERIES = 8;

  private CheckBlocks() {}

  static void lost(String title, List<ScoredCheck> checks, Summary summary) {
    List<ScoredCheck> lost = with(Outcome.LOST, checks);
    if (!lost.isEmpty()) {
      summary.add("### %s (%d)".formatted(title, lost.size()));
      lost.forEach(check -> summary.add(lost(check)));
    }
  }

  static void other(String title, List<ScoredCheck> checks, Outcome outcome, Summary summary) {
    List<ScoredCheck> found = with(outcome, checks);
    if (found.isEmpty()) {
      return;
    }
    summary.add("### %s (%d)".formatted(title, found.size()));
    if (found.size() == checks.size() && found.size() > 1) {
      summary.add("All %d checks.".formatted(found.size()));
      return;
    }
    for (ScoredCheck check : found) {
      summary.add(
          "- %s %s: %s"
              .formatted(
                  Markdown.code(check.id()),
                  Markdown.text(check.title()),
                  Markdown.text(check.message())));
    }
  }

  private static List<ScoredCheck> with(Outcome outcome, List<ScoredCheck> checks) {
    return checks.stream().filter(check -> check.outcome() == outcome).toList();
  }

  private static String lost(ScoredCheck check) {
    StringBuilder text = new StringBuilder();
    text.append(
        "#### %s: %s points, %s, %s\n\n"
            .formatted(
                Markdown.code(check.id()),
                Phrases.points(check.max()),
                check.level(),
                Phrases.of(check.dimension())));
    paragraph(text, Markdown.text(check.title()) + ".");
    paragraph(text, Markdown.text(check.message()));
    labelled(text, Explanation.expected(check).toLowerCase(Locale.ROOT), check.expected());
    labelled(text, Explanation.actual(check).toLowerCase(Locale.ROOT), check.actual());
    text.append('\n');
    if (!check.steps().isEmpty()) {
      text.append(Markdown.block("text", String.join("\n", check.steps()))).append('\n');
    }
    if (check.measurement() instanceof ScheduleMeasurement schedule) {
      schedule(text, schedule);
    } else if (check.measurement() instanceof WorkMeasurement work) {
      work(text, work);
    }
    if (!check.replay().isEmpty()) {
      text.append(Markdown.block("sh", check.replay()));
    }
    return text.toString();
  }

  private static void paragraph(StringBuilder text, String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(paragraph).append("\n\n");
    }
  }

  private static void labelled(StringBuilder text, String label, String value) {
    if (!value.isBlank()) {
      text.append("- %s: %s\n".formatted(label, Markdown.code(value)));
    }
  }

  private static void schedule(StringBuilder text, ScheduleMeasurement schedule) {
    StringBuilder calls = new StringBuilder();
    for (HistoryLine line : schedule.history()) {
      calls.append(
          "%-9s %s%s\n"
              .formatted(
                  line.phase(),
                  line.operation(),
                  line.result().isEmpty() ? "" : " -> " + line.result()));
    }
    StringBuilder steps = new StringBuilder();
    schedule.interleaving().stream()
        .limit(MOST_STEPS)
        .forEach(step -> steps.append(step(step)).append('\n'));
    int more = schedule.interleaving().size() - MOST_STEPS;
    if (more > 0) {
      steps.append("... and %d more steps".formatted(more));
    }
    paragraph(
        text,
        "%d schedules run: %s.".formatted(schedule.explored(), Markdown.text(schedule.coverage())));
    if (calls.length() > 0) {
      text.append(Markdown.block("text", calls.toString())).append('\n');
    }
    if (steps.length() > 0) {
      text.append("<details><summary>The interleaving, step by step</summary>\n\n")
          .append(Markdown.block("text", steps.toString()))
          .append("\n</details>\n\n");
    }
  }

  private static String step(ScheduleStep step) {
    String place = step.line() > 0 ? "  %s:%d".formatted(step.file(), step.line()) : "";
    return "thread %d  %s%s".formatted(step.thread(), step.action(), place);
  }

  private static void work(StringBuilder text, WorkMeasurement work) {
    GrowthReading reading = GrowthReading.of(work);
    paragraph(
        text,
        "%s by %s: asked %s, counted %s%s."
            .formatted(
                Markdown.text(work.operation()),
                Markdown.text(work.variable()),
                Markdown.text(reading.bound()),
                Markdown.text(reading.worst().fitted()),
                reading.reference().isEmpty()
                    ? ""
                    : ", the reference " + Markdown.text(reading.reference())));
    for (WorkSeries series : work.series().stream().limit(MOST_SERIES).toList()) {
      List<WorkPoint> points =
          series
              .points()
              .subList(Math.max(0, series.points().size() - MOST_SIZES), series.points().size());
      if (!points.isEmpty()) {
        row(text, "n", points.stream().map(point -> String.valueOf(point.n())).toList());
        text.append("| --- |").append(" ---: |".repeat(points.size())).append('\n');
        row(
            text,
            Markdown.text(series.pattern()),
            points.stream().map(p -> number(p.work())).toList());
        text.append('\n');
      }
    }
  }

  private static void row(StringBuilder text, String label, List<String> cells) {
    text.append("| %s | %s |\n".formatted(label, String.join(" | ", cells)));
  }

  private static String number(double work) {
    return String.format(Locale.ROOT, work >= 1000 ? "%.0f" : "%.1f", work);
  }
}
