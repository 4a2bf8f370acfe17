package dev.katas.cli.render.html;

import dev.katas.cli.render.html.GrowthView.Chart;
import dev.katas.cli.render.html.GrowthView.Dot;
import dev.katas.cli.render.html.GrowthView.Series;
import dev.katas.engine.report.GrowthReading;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/** Draws counted work on logarithmic axes: a straight line's slope is the power it grows with. */
final class GrowthChart {
  static final int WIDTH = 440;
  static final int HEIGHT = 300;
  static final int LEFT = 46;
  static final int RIGHT = WIDTH - 74;
  static final int TOP = 14;
  static final int BOTTOM = HEIGHT - 44;

  private static final int CURVE_PIECES = 40;
  private static final int LOOKS = 6;
  private static final int LABEL_HEIGHT = 14;
  private static final double ROOM = 1.35;
  private static final double LEAST_SPAN = 4;
  private static final double LEAST = 0.1;
  private static final List<String> MARKERS =
      List.of("circle", "square", "diamond", "triangle", "cross", "ring");

  private final WorkMeasurement work;
  private final GrowthReading reading;
  private final LogAxis x;
  private final LogAxis y;

  GrowthChart(WorkMeasurement work, GrowthReading reading) {
    this.work = work;
    this.reading = reading;
    List<WorkPoint> points = work.series().stream().flatMap(s -> s.points().stream()).toList();
    double leastN = points.stream().mapToDouble(WorkPoint::n).min().orElse(1);
    double mostN = points.stream().mapToDouble(WorkPoint::n).max().orElse(2);
    double least = points.stream().mapToDouble(WorkPoint::work).min().orElse(1);
    double most = points.stream().mapToDouble(WorkPoint::work).max().orElse(1);
    double middle = Math.sqrt(Math.max(LEAST, least) * Math.max(LEAST, most));
    double low = Math.min(Math.max(LEAST, least) / ROOM, middle / LEAST_SPAN);
    double high = Math.max(Math.max(LEAST, most) * ROOM, middle * LEAST_SPAN);
    x = new LogAxis(Math.max(1, leastN), Math.max(mostN, 2 * Math.max(1, leastN)), LEFT, RIGHT);
    y = new LogAxis(low, high, BOTTOM, TOP);
  }

  Chart draw() {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < work.series().size(); i++) {
      series.add(series(work.series().get(i), i));
    }
    GrowthReading.PatternGrowth worst = reading.worst();
    String bound = reading.boundCurve().map(this::curve).orElse("");
    double fittedEnd = worst.curve().map(this::end).orElse(-1.0);
    double boundEnd = reading.boundCurve().map(this::end).orElse(-1.0);
    return new Chart(
        summary(worst),
        x.ticks(2),
        y.decimalTicks(),
        series,
        worst.curve().map(this::curve).orElse(""),
        bound,
        bound.isEmpty() ? "" : "%sL%d %dL%d %dZ".formatted(bound, RIGHT, BOTTOM, LEFT, BOTTOM),
        apart(fittedEnd, boundEnd),
        boundEnd);
  }

  private String summary(GrowthReading.PatternGrowth worst) {
    if (worst.curve().isEmpty()) {
      return Shown.text(
          "%s of %s over %s.".formatted(work.unit(), work.operation(), work.variable()));
    }
    return Shown.text(
        "Counted work of %s over %s: the counts grow like %s; allowed is %s."
            .formatted(work.operation(), work.variable(), worst.fitted(), reading.bound()));
  }

  private static double apart(double fitted, double bound) {
    if (bound < 0 || fitted < 0 || Math.abs(fitted - bound) >= LABEL_HEIGHT) {
      return fitted;
    }
    return fitted <= bound ? bound - LABEL_HEIGHT : bound + LABEL_HEIGHT;
  }

  private Series series(WorkSeries series, int index) {
    List<Dot> dots =
        series.points().stream()
            .map(
                p ->
                    new Dot(
                        x.at((double) p.n()),
                        y.at(p.work()),
                        "%s, n = %s: %s %s"
                            .formatted(
                                Shown.text(series.pattern()),
                                Shown.count(p.n()),
                                Shown.count(p.work()),
                                Shown.text(work.unit()))))
            .toList();
    StringBuilder path = new StringBuilder();
    dots.forEach(d -> append(path, d.x(), d.y()));
    return new Series(
        Shown.text(series.pattern()),
        "s" + (1 + index % LOOKS),
        MARKERS.get(index % MARKERS.size()),
        path.toString(),
        dots);
  }

  private String curve(LongToDoubleFunction function) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i <= CURVE_PIECES; i++) {
      double size = x.from() * Math.pow(x.to() / x.from(), (double) i / CURVE_PIECES);
      append(path, x.at(size), y.at(function.applyAsDouble(Math.round(size))));
    }
    return path.toString();
  }

  private double end(LongToDoubleFunction function) {
    return y.at(function.applyAsDouble(Math.round(x.to())));
  }

  private static void append(StringBuilder path, double px, double py) {
    path.append(path.length() == 0 ? 'M' : 'L').append(px).append(' ').append(py);
  }
}
