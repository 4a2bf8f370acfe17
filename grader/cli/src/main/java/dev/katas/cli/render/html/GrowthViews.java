package dev.katas.cli.render.html;

import dev.katas.cli.render.html.GrowthView.Row;
import dev.katas.engine.report.GrowthReading;
import dev.katas.runner.growth.ShareJudge;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Arranges counted work for the page. */
final class GrowthViews {
  private static final double NANOS_A_MICRO = 1000;

  private GrowthViews() {}

  static GrowthView of(String checkId, WorkMeasurement work) {
    GrowthReading reading = GrowthReading.of(work);
    GrowthReading.PatternGrowth worst = reading.worst();
    return new GrowthView(
        Shown.text(work.operation()),
        "growth-" + Shown.anchor(checkId),
        Shown.text(reading.bound()),
        Shown.text(reading.reference()),
        worst.fitted(),
        String.join(" or ", worst.alsoFits()),
        Shown.text(worst.pattern()),
        Shown.text(work.variable()),
        Shown.text(work.unit()),
        Shown.text(work.note()),
        ShareJudge.judges(work) ? Shown.text(ShareJudge.judge(work).explanation()) : "",
        new GrowthChart(work, reading).draw(),
        work.series().stream().map(s -> Shown.text(s.pattern())).toList(),
        rows(work, worst.pattern()));
  }

  private static List<Row> rows(WorkMeasurement work, String worst) {
    return sizes(work).mapToObj(n -> row(work, worst, n)).toList();
  }

  private static LongStream sizes(WorkMeasurement work) {
    return work.series().stream()
        .flatMap(s -> s.points().stream())
        .mapToLong(WorkPoint::n)
        .sorted()
        .distinct();
  }

  private static Row row(WorkMeasurement work, String worst, long n) {
    List<String> cells =
        work.series().stream()
            .map(s -> at(s, n).map(p -> Shown.count(p.work())).orElse("–"))
            .toList();
    String micros =
        work.series().stream()
            .filter(s -> s.pattern().equals(worst))
            .findFirst()
            .flatMap(s -> at(s, n))
            .map(p -> Shown.count(p.nanos() / NANOS_A_MICRO))
            .orElse("–");
    return new Row(Shown.count(n), cells, micros);
  }

  private static Optional<WorkPoint> at(WorkSeries series, long n) {
    return series.points().stream().filter(p -> p.n() == n).findFirst();
  }
}
