package dev.katas.cli.render.gradescope;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradescopeRendererTest {
  private static final String FIELDS = "/dev/katas/cli/render/gradescope/fields.schema.json";

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_hasTheDocumentedFieldsOnly(String name) throws IOException {
    assertEquals(List.of(), Schemas.errors(FIELDS, json(SampleReports.named(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"passed\"", "\"visible\"", "\"max_score\"", "\"name\"", "\"tests\""})
  void fields_anotherWord_isRefused(String word) throws IOException {
    String spoilt = json(SampleReports.mixed()).replaceFirst(word, "\"other\"");
    assertFalse(Schemas.errors(FIELDS, spoilt).isEmpty(), word);
  }

  @Test
  void render_mixed_isTheReviewedText() throws IOException {
    Golden.check("gradescope/mixed.json", json(SampleReports.mixed()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_judgedSample_hasTheScorecardsScore(String name) throws IOException {
    Report report = SampleReports.named(name);
    JsonNode score = new ObjectMapper().readTree(json(report)).path("score");
    if (name.equals("fault")) {
      assertTrue(score.isMissingNode(), "a grader's fault must not cost a point");
    } else {
      assertEquals(report.scorecard().score(), score.asDouble());
    }
  }

  @Test
  void render_graderFault_failsNoTest() throws IOException {
    for (JsonNode test : tests(SampleReports.graderError())) {
      assertTrue(test.path("status").isMissingNode(), test.toString());
      assertTrue(test.path("score").isMissingNode(), test.toString());
    }
  }

  @Test
  void render_notCountedChecks_haveNoPoints() throws IOException {
    long uncounted = 0;
    for (JsonNode test : tests(SampleReports.mixed())) {
      if (test.path("output").asText().startsWith("not counted")) {
        uncounted++;
        assertTrue(test.path("max_score").isMissingNode(), test.toString());
      }
    }
    assertEquals(2, uncounted);
  }

  private static JsonNode tests(Report report) throws IOException {
    return new ObjectMapper().readTree(json(report)).path("tests");
  }

  private static String json(Report report) throws IOException {
    return Golden.text(new GradescopeRenderer(), report);
  }
}
