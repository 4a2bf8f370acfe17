package dev.katas.engine.report;

import dev.katas.engine.report.GrowthReading.Fit;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The classes of growth, for drawing. */
@SuppressWarnings({"ImmutableEnumChecker", "EnumOrdinal"})
enum GrowthCurve {
  CONSTANT("O(1)", n -> 0),
  LOGARITHMIC("O(log n)", n -> Math.log(n) / Math.log(2)),
  LINEAR("O(n)", n -> n),
  LINEARITHMIC("O(n log n)", n -> n * Math.log(n) / Math.log(2)),
  QUADRATIC("O(n²)", n -> n * n);

  private static final int TAIL = 8;
  private static final int ENOUGH = 3;
  private static final double CLOSE = 0.03;
  private static final double RATIO = 1.5;

  private final String label;
  private final DoubleUnaryOperator shape;

  GrowthCurve(String label, DoubleUnaryOperator shape) {
    this.label = label;
    this.shape = shape;
  }

  String label() {
    return label;
  }

  static Optional<GrowthCurve> named(String name) {
    return Arrays.stream(values()).filter(c -> c.name().equals(name)).findFirst();
  }

  DoubleUnaryOperator through(double n, double work) {
    if (this == CONSTANT) {
      return x -> work;
    }
    double factor = work / shape.applyAsDouble(n);
    return x -> factor * shape.applyAsDouble(x);
  }

  static Fit fit(WorkSeries series) {
    List<WorkPoint> all = series.points();
    List<WorkPoint> points = all.subList(Math.max(0, all.size() - TAIL), all.size());
    if (points.size() < ENOUGH) {
      return new Fit(series.pattern(), "?", List.of(), -1, Optional.empty());
    }
    List<Line> lines = new ArrayList<>();
    double best = Double.MAX_VALUE;
    for (GrowthCurve curve : values()) {
      Line line = curve.line(points);
      lines.add(line);
      best = Math.min(best, line.error());
    }
    double limit = Math.max(CLOSE, RATIO * best);
    List<GrowthCurve> fitting =
        Arrays.stream(values()).filter(c -> lines.get(c.ordinal()).error() <= limit).toList();
    GrowthCurve chosen = fitting.get(0);
    Line line = lines.get(chosen.ordinal());
    return new Fit(
        series.pattern(),
        chosen.label,
        fitting.stream().skip(1).map(GrowthCurve::label).toList(),
        chosen.ordinal(),
        Optional.of(n -> line.base() + line.slope() * chosen.shape.applyAsDouble(n)));
  }

  private Line line(List<WorkPoint> points) {
    double s = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (WorkPoint point : points) {
      double y = Math.max(point.work(), 1e-3);
      double w = 1 / (y * y);
      double x = shape.applyAsDouble((double) point.n());
      s += w;
      sx += w * x;
      sy += w * y;
      sxx += w * x * x;
      sxy += w * x * y;
    }
    double det = s * sxx - sx * sx;
    double slope = this == CONSTANT || det == 0 ? 0 : (s * sxy - sx * sy) / det;
    double base = (sy - slope * sx) / s;
    if (slope < 0) {
      return scored(points, sy / s, 0);
    }
    return base < 0 ? scored(points, 0, sxy / sxx) : scored(points, base, slope);
  }

  private Line scored(List<WorkPoint> points, double base, double slope) {
    double sum = 0;
    for (WorkPoint point : points) {
      double y = Math.max(point.work(), 1e-3);
      double off = (base + slope * shape.applyAsDouble((double) point.n()) - y) / y;
      sum += off * off;
    }
    return new Line(base, slope, Math.sqrt(sum / points.size()));
  }

  private record Line(double base, double slope, double error) {}
}
