package dev.katas.cli.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.evidence.EvidenceJson;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.rating.Rating;
import dev.katas.engine.report.DetectionFigures;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRendererTest {
  private static final Path DOCS = Path.of("..", "..", "docs");
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/katas/cli/render/json/mixed.json");

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_followsThePublishedSchema(String name) throws IOException {
    assertEquals(List.of(), errors("report.schema.json", json(SampleReports.named(name))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"won\"", "\"correctness\"", "\"score\"", "\"L1\"", "\"PASS\"", "\"schedules\""})
  void schema_anotherName_isRefused(String name) throws IOException {
    String spoilt = json(SampleReports.unsafeMap()).replaceFirst(name, "\"other\"");
    assertFalse(errors("report.schema.json", spoilt).isEmpty(), name);
  }

  @Test
  void schema_lostCheckWithoutMessage_isRefused() throws IOException {
    String spoilt =
        json(SampleReports.unsafeMap())
            .replaceFirst("(\"outcome\": \"lost\",\\s+\"message\": )\"[^\"]+\"", "$1\"\"");
    assertFalse(errors("report.schema.json", spoilt).isEmpty());
  }

  @Test
  void render_mixedSample_isTheReviewedText() throws IOException {
    String json = json(SampleReports.mixed());
    if (Boolean.getBoolean("katas.golden.write")) {
      Files.writeString(GOLDEN, json);
    }
    assertEquals(Files.readString(GOLDEN), json);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_fromStoredEvidence_isTheSame(String name) throws IOException {
    Report report = SampleReports.named(name);
    StringWriter stored = new StringWriter();
    EvidenceJson.write(report.evidence(), stored);
    Report again =
        new Report(
            report.scorecard(),
            EvidenceJson.read(new StringReader(stored.toString())),
            report.ratings(),
            report.figures());
    assertEquals(json(report), json(again));
  }

  @Test
  void schema_withDetectionFigures_isKept() throws IOException {
    Report plain = SampleReports.unsafeMap();
    DetectionFigures figures =
        new DetectionFigures(
            List.of(
                new DetectionFigures.KataFigures(
                    "q01",
                    List.of(new DetectionFigures.Detected("threadSafety", "data race", 3, 60, 59)),
                    2,
                    40,
                    0)));
    String json = json(new Report(plain.scorecard(), plain.evidence(), List.of(), figures));
    assertTrue(json.contains("found in 59 of 60 grades"), json);
    assertEquals(List.of(), errors("report.schema.json", json));
  }

  @Test
  void schema_withRatings_isKeptAndALevelOutOfRangeRefused() throws IOException {
    Report plain = SampleReports.unsafeMap();
    List<CombinedRating> ratings =
        CombinedRating.of(
            List.of("Phased delivery"),
            List.of(
                new Rating("ada", Map.of("Phased delivery", 2)),
                new Rating("bo", Map.of("Phased delivery", 5))));
    String json = json(new Report(plain.scorecard(), plain.evidence(), ratings, plain.figures()));
    assertTrue(json.contains("\"median\": 3.5"), json);
    assertEquals(List.of(), errors("report.schema.json", json));
    String spoilt = json.replace("\"bo\": 5", "\"bo\": 6");
    assertFalse(errors("report.schema.json", spoilt).isEmpty());
  }

  @Test
  void verifySchema_rowWithTheFixedNames_isAccepted() throws IOException {
    assertEquals(List.of(), errors("verify.schema.json", verify("complexity")));
  }

  @Test
  void verifySchema_unknownDimension_isRefused() throws IOException {
    assertFalse(errors("verify.schema.json", verify("style")).isEmpty());
  }

  private static String verify(String expected) {
    return """
        {"schemaVersion": 1, "submissions": [{"kata": "q01", "id": "linear-scan", "expected": "%s",
        "runs": 5, "asExpected": 5, "falseAlarms": 0, "medianSeconds": 1.25}]}
        """
        .formatted(expected);
  }

  private static String json(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new JsonRenderer().render(report, out);
    return out.toString();
  }

  private static List<Error> errors(String schema, String json) throws IOException {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(DOCS.resolve(schema)));
    return compiled.validate(json, InputFormat.JSON);
  }
}
