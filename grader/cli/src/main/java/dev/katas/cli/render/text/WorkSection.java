package dev.katas.cli.render.text;

import dev.katas.engine.report.GrowthReading;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The counted work of each operation by size, with its bound and the class it fits. */
final class WorkSection {
  private static final int COLUMN = 9;
  private static final int LABEL = 16;

  private WorkSection() {}

  static void write(Scorecard card, Page page) {
    List<ScoredCheck> measured =
        Stream.concat(
                card.dimensions().stream().flatMap(dimension -> dimension.checks().stream()),
                card.stretch().checks().stream())
            .filter(check -> check.measurement() instanceof WorkMeasurement)
            .toList();
    if (measured.isEmpty()) {
      return;
    }
    page.heading("COUNTED WORK of one call, by size (counts or bytes, never seconds)");
    for (ScoredCheck check : measured) {
      if (check.measurement() instanceof WorkMeasurement work) {
        table(check, work, page);
      }
    }
  }

  private static void table(ScoredCheck check, WorkMeasurement work, Page page) {
    GrowthReading reading = GrowthReading.of(work);
    String title =
        "%s by %s: asked %s%s%s"
            .formatted(
                work.operation(),
                work.variable(),
                reading.bound(),
                counted(reading),
                reading.reference().isEmpty() ? "" : ", the reference " + reading.reference());
    page.line(
        "  %s %s  %s"
            .formatted(
                mark(check.outcome(), page), title, page.style().dim("(" + check.id() + ")")));
    List<WorkSeries> series = check.outcome() == Outcome.WON ? worst(work, reading) : work.series();
    int room = Math.max(3, (page.width() - LABEL - 4) / COLUMN);
    for (int i = 0; i < series.size(); i++) {
      List<WorkPoint> points = last(series.get(i).points(), room);
      if (i == 0 || !sizes(points).equals(sizes(last(series.get(i - 1).points(), room)))) {
        row("n", points, point -> String.valueOf(point.n()), page);
      }
      row(series.get(i).pattern(), points, point -> number(point.work()), page);
    }
    page.paragraph("      ", work.note());
  }

  /** One column of a table. */
  private interface Column {
    String of(WorkPoint point);
  }

  private static void row(String label, List<WorkPoint> points, Column column, Page page) {
    StringBuilder line = new StringBuilder("    ");
    line.append(pad(label.length() > LABEL ? label.substring(0, LABEL) : label));
    for (WorkPoint point : points) {
      String text = column.of(point);
      line.append(" ".repeat(Math.max(1, COLUMN - text.length()))).append(text);
    }
    page.line(line.toString());
  }

  private static String pad(String text) {
    return text + " ".repeat(LABEL - text.length());
  }

  private static String counted(GrowthReading reading) {
    String fitted = reading.worst().fitted();
    if (fitted.equals("?")) {
      return "";
    }
    return ", counted "
        + String.join(
            " or ", Stream.concat(Stream.of(fitted), reading.worst().alsoFits().stream()).toList());
  }

  private static List<WorkSeries> worst(WorkMeasurement work, GrowthReading reading) {
    return work.series().stream()
        .filter(series -> series.pattern().equals(reading.worst().pattern()))
        .toList();
  }

  private static List<WorkPoint> last(List<WorkPoint> points, int count) {
    return points.subList(Math.max(0, points.size() - count), points.size());
  }

  private static List<Long> sizes(List<WorkPoint> points) {
    return points.stream().map(WorkPoint::n).toList();
  }

  private static String number(double work) {
    return work >= 1000
        ? String.format(Locale.ROOT, "%.0f", work)
        : String.format(Locale.ROOT, "%.1f", work);
  }

  private static String mark(Outcome outcome, Page page) {
    return switch (outcome) {
      case WON -> page.style().good("ok");
      case LOST -> page.style().bad("x ");
      default -> page.style().warn("? ");
    };
  }
}
