package dev.katas.engine.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.protocol.WorkPoint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code report.json}, component by component, with its fixed public names. */
record ReportDocument(
    int schemaVersion,
    String kata,
    String title,
    String submission,
    long seed,
    String startedAt,
    Verdict verdict,
    double score,
    String headline,
    List<DimensionEntry> dimensions,
    StretchEntry stretch,
    List<RuleEntry> rules,
    @Nullable CoverageEvidence coverage,
    Map<String, Long> timings,
    Map<String, String> environment,
    int hintsTaken,
    CompileEvidence compile,
    @Nullable List<CombinedRating> ratings,
    @Nullable String fault) {

  record DimensionEntry(
      Dimension id,
      double points,
      double max,
      Verdict verdict,
      @Nullable DetectionEntry detection,
      List<CheckEntry> checks) {}

  record DetectionEntry(
      int submissions, int runs, int caught, String words, List<DetectionFigures.Detected> kinds) {}

  record StretchEntry(int won, int of, boolean badge, List<CheckEntry> checks) {}

  record RuleEntry(
      String id, String because, int points, boolean broken, List<Violation> violations) {}

  record CheckEntry(
      String id,
      String title,
      Level level,
      double points,
      double max,
      String outcome,
      String message,
      String expected,
      String actual,
      List<String> steps,
      String replay,
      long micros,
      @Nullable MeasurementEntry measurement) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = WorkEntry.class, name = "work"),
    @JsonSubTypes.Type(value = SchedulesEntry.class, name = "schedules")
  })
  sealed interface MeasurementEntry permits WorkEntry, SchedulesEntry {}

  record WorkEntry(
      String operation,
      String variable,
      String unit,
      String bound,
      String fitted,
      List<String> alsoFits,
      String decidedBy,
      String reference,
      String note,
      List<SeriesEntry> series)
      implements MeasurementEntry {}

  record SeriesEntry(
      String pattern, String fitted, List<String> alsoFits, List<WorkPoint> points) {}

  record SchedulesEntry(
      String scenario,
      Finding finding,
      int explored,
      String coverage,
      int switches,
      List<HistoryLine> history,
      List<ScheduleStep> interleaving)
      implements MeasurementEntry {}
}
