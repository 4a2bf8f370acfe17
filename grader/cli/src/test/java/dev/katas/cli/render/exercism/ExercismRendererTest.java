package dev.katas.cli.render.exercism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.katas.cli.render.Golden;
import dev.katas.cli.render.SampleReports;
import dev.katas.cli.render.Schemas;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExercismRendererTest {
  private static final String FIELDS = "/dev/katas/cli/render/exercism/fields.schema.json";

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_hasTheDocumentedFieldsOnly(String name) throws IOException {
    assertEquals(List.of(), Schemas.errors(FIELDS, json(SampleReports.named(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"pass\"", "\"fail\"", "\"message\"", "\"test_code\"", "\"version\""})
  void fields_anotherWord_isRefused(String word) throws IOException {
    String spoilt = json(SampleReports.mixed()).replaceFirst(word, "\"other\"");
    assertFalse(Schemas.errors(FIELDS, spoilt).isEmpty(), word);
  }

  @Test
  void render_mixed_isTheReviewedText() throws IOException {
    Golden.check("exercism/mixed.json", json(SampleReports.mixed()));
  }

  @ParameterizedTest
  @CsvSource({
    "pass,pass",
    "mixed,fail",
    "threads,fail",
    "unsolved,fail",
    "compile,error",
    "fault,error"
  })
  void render_verdict_isItsStatus(String sample, String status) throws IOException {
    JsonNode result = new ObjectMapper().readTree(json(SampleReports.named(sample)));
    assertEquals(status, result.path("status").asText());
    assertEquals(status.equals("error"), result.has("message"));
  }

  @Test
  void render_veryLongTexts_areCutToTheDocumentedLengths() throws IOException {
    Report report = SampleReports.verbose("🙂".repeat(200_000));
    JsonNode result = new ObjectMapper().readTree(json(report));
    JsonNode first = result.path("tests").get(0);
    assertTrue(first.path("message").asText().length() > 60_000);
    assertTrue(first.path("message").asText().length() <= 65_535);
    assertTrue(first.path("output").asText().length() <= 500);
    assertTrue(first.path("output").asText().length() > 480);
  }

  private static String json(Report report) throws IOException {
    return Golden.text(new ExercismRenderer(), report);
  }
}
