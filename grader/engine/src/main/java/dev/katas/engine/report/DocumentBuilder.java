package dev.katas.engine.report;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.report.DetectionFigures.Detected;
import dev.katas.engine.report.ReportDocument.CheckEntry;
import dev.katas.engine.report.ReportDocument.DetectionEntry;
import dev.katas.engine.report.ReportDocument.DimensionEntry;
import dev.katas.engine.report.ReportDocument.MeasurementEntry;
import dev.katas.engine.report.ReportDocument.RuleEntry;
import dev.katas.engine.report.ReportDocument.SchedulesEntry;
import dev.katas.engine.report.ReportDocument.SeriesEntry;
import dev.katas.engine.report.ReportDocument.StretchEntry;
import dev.katas.engine.report.ReportDocument.WorkEntry;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Arranges a report in the shape of {@code report.json}. */
final class DocumentBuilder {
  private DocumentBuilder() {}

  static ReportDocument build(Report report) {
    Scorecard card = report.scorecard();
    Evidence evidence = report.evidence();
    return new ReportDocument(
        ReportJson.SCHEMA_VERSION,
        card.kata(),
        evidence.title(),
        card.submission(),
        card.seed(),
        evidence.startedAt(),
        card.verdict(),
        card.score(),
        card.headline(),
        card.dimensions().stream()
            .map(scored -> dimension(scored, card.kata(), report.figures()))
            .toList(),
        stretch(card.stretch()),
        evidence.rules().stream().map(DocumentBuilder::rule).toList(),
        evidence.coverage(),
        evidence.millis(),
        evidence.environment(),
        evidence.hintsTaken(),
        evidence.compile(),
        report.ratings().isEmpty() ? null : report.ratings(),
        evidence.fault());
  }

  private static DimensionEntry dimension(
      ScoredDimension scored, String kata, DetectionFigures figures) {
    return new DimensionEntry(
        scored.dimension(),
        scored.points(),
        scored.max(),
        scored.verdict(),
        detection(kata, scored.dimension().id(), figures),
        checks(scored.checks()));
  }

  private static @Nullable DetectionEntry detection(
      String kata, String dimension, DetectionFigures figures) {
    List<Detected> kinds = figures.of(kata, dimension);
    return kinds.isEmpty()
        ? null
        : new DetectionEntry(
            kinds.stream().mapToInt(Detected::submissions).sum(),
            kinds.stream().mapToInt(Detected::runs).sum(),
            kinds.stream().mapToInt(Detected::caught).sum(),
            figures.words(kata, dimension),
            kinds);
  }

  private static StretchEntry stretch(Scorecard.Stretch stretch) {
    return new StretchEntry(
        stretch.won(), stretch.checks().size(), stretch.badge(), checks(stretch.checks()));
  }

  private static RuleEntry rule(RuleEvidence rule) {
    return new RuleEntry(
        rule.id(), rule.because(), rule.points(), !rule.violations().isEmpty(), rule.violations());
  }

  private static List<CheckEntry> checks(List<ScoredCheck> checks) {
    return checks.stream().map(DocumentBuilder::check).toList();
  }

  private static CheckEntry check(ScoredCheck check) {
    return new CheckEntry(
        check.id(),
        check.title(),
        check.level(),
        check.points(),
        check.max(),
        check.outcome().name().toLowerCase(Locale.ROOT),
        check.message(),
        check.expected(),
        check.actual(),
        check.steps(),
        check.replay(),
        check.micros(),
        measurement(check.measurement()));
  }

  private static @Nullable MeasurementEntry measurement(@Nullable Measurement measurement) {
    if (measurement instanceof WorkMeasurement work) {
      return work(work);
    }
    if (measurement instanceof ScheduleMeasurement schedules) {
      return new SchedulesEntry(
          schedules.scenario(),
          schedules.finding(),
          schedules.explored(),
          schedules.coverage(),
          schedules.switches(),
          schedules.history(),
          schedules.interleaving());
    }
    return null;
  }

  private static WorkEntry work(WorkMeasurement work) {
    GrowthReading reading = GrowthReading.of(work);
    List<SeriesEntry> series = new ArrayList<>();
    for (int i = 0; i < work.series().size(); i++) {
      WorkSeries measured = work.series().get(i);
      GrowthReading.PatternGrowth read = reading.patterns().get(i);
      series.add(
          new SeriesEntry(measured.pattern(), read.fitted(), read.alsoFits(), measured.points()));
    }
    return new WorkEntry(
        work.operation(),
        work.variable(),
        work.unit(),
        reading.bound(),
        reading.worst().fitted(),
        reading.worst().alsoFits(),
        reading.worst().pattern(),
        reading.reference(),
        work.note(),
        series);
  }
}
