package dev.katas.engine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.FileCoverage;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {
  private static final WorkMeasurement WORK =
      new WorkMeasurement(
          "get",
          "versions",
          "LOGARITHMIC",
          "counts",
          List.of(new WorkSeries("miss", List.of(new WorkPoint(64, 0.1 + 0.2, 1e300, 17.25)))),
          "note");
  private static final ScheduleMeasurement SCHEDULES =
      new ScheduleMeasurement(
          "set || set",
          Finding.LOST_WAKE_UP,
          7,
          "all 7",
          List.of(new HistoryLine("after", "get(\"a\")", "nothing")),
          List.of(new ScheduleStep(1, "reads", "A.java", 3)),
          1);

  @Test
  void read_whatWasWritten_isEqual() throws IOException {
    Evidence evidence = evidence("printed \u0000 \"quoted\" \uD83D\uDE00 \u2028", null);
    assertEquals(evidence, read(write(evidence)));
  }

  @Test
  void read_afterHalfASurrogatePairWentThroughUtf8_isEqual() throws IOException {
    Evidence evidence = evidence("half: \ud800 end", "the fork ended");
    byte[] stored = write(evidence).getBytes(StandardCharsets.UTF_8);
    assertEquals(evidence, read(new String(stored, StandardCharsets.UTF_8)));
  }

  @Test
  void write_twice_isTheSameTextWithLineFeedsOnly() throws IOException {
    String first = write(evidence("out", null));
    assertEquals(first, write(read(first)));
    assertFalse(first.contains("\r"));
    assertTrue(first.endsWith("}\n"));
  }

  @Test
  void write_mapsInAnyOrder_isSortedByKey() throws IOException {
    String text = write(evidence("", null));
    assertTrue(text.indexOf("\"compile\": 12") < text.indexOf("\"correctness\": 34"), text);
  }

  @Test
  void write_kindsAndDimensions_haveTheirPublicNames() throws IOException {
    String text = write(evidence("", null));
    assertTrue(text.contains("\"type\": \"work\""), text);
    assertTrue(text.contains("\"type\": \"schedules\""), text);
    assertTrue(text.contains("\"dimension\": \"threadSafety\""), text);
  }

  @Test
  void read_anotherVersion_saysWhatToDo() throws IOException {
    String newer =
        write(evidence("", null)).replace("\"schemaVersion\": 1", "\"schemaVersion\": 9");
    IOException refusal = assertThrows(IOException.class, () -> read(newer));
    assertTrue(String.valueOf(refusal.getMessage()).contains("version 9"));
  }

  @Test
  void read_missingOrUnknownComponent_isRefused() throws IOException {
    String whole = write(evidence("", null));
    String unknown = whole.replace("\"unsolved\": false", "\"unsolved\": false, \"extra\": 1");
    String missing = whole.replace("\"unsolved\": false,", "");
    assertThrows(IOException.class, () -> read(unknown));
    assertThrows(IOException.class, () -> read(missing));
  }

  @Test
  void read_notJson_isRefused() {
    assertThrows(IOException.class, () -> read("hello"));
    assertThrows(IOException.class, () -> read(""));
    assertThrows(IOException.class, () -> read("[]"));
  }

  private static String write(Evidence evidence) throws IOException {
    StringWriter out = new StringWriter();
    EvidenceJson.write(evidence, out);
    return out.toString();
  }

  private static Evidence read(String json) throws IOException {
    return EvidenceJson.read(new StringReader(json));
  }

  private static CheckResult result(String id, Status status, @Nullable Measurement measurement) {
    return new CheckResult(id, status, "m", "e", "a", List.of("one", "two"), 5, measurement);
  }

  private static Evidence evidence(String output, @Nullable String fault) {
    return new Evidence(
        Evidence.SCHEMA_VERSION,
        "q01",
        "Time store",
        "@reference",
        Long.MIN_VALUE,
        "2026-01-01T00:00:00Z",
        new CompileEvidence(true, "", List.of(new Diagnostic("A.java", 1, 2, "odd"))),
        false,
        List.of(
            new PlannedCheck("a", "A", Dimension.CORRECTNESS, Level.L1, 3),
            new PlannedCheck("b", "B", Dimension.COMPLEXITY, Level.L3, 3),
            new PlannedCheck("c", "C", Dimension.THREAD_SAFETY, Level.L4, 3)),
        List.of(
            result("a", Status.PASSED, null),
            result("b", Status.FAILED, WORK),
            result("c", Status.INCONCLUSIVE, SCHEDULES)),
        List.of(new RuleEvidence("r", "because", 5, List.of(new Violation("w", "A.java", 9)))),
        new CoverageEvidence(
            1, 2, List.of(new FileCoverage("A.java", List.of(1), List.of(2), List.of(3, 4)))),
        List.of(new SourceFile("A.java", "class A {}\n")),
        output,
        Map.of("correctness", 34L, "compile", 12L),
        Map.of("java", "17"),
        2,
        fault);
  }
}
