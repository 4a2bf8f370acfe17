package dev.katas.cli.render.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecificationVersion;
import dev.katas.cli.render.Golden;
import dev.katas.cli.render.SampleReports;
import dev.katas.cli.render.Schemas;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifRendererTest {
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_followsThePublishedSchema(String name) throws IOException {
    assertEquals(
        List.of(), Schemas.errors(SpecificationVersion.DRAFT_7, SCHEMA, sarif(name)), name);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"kind\": \"fail\"', '\"kind\": \"lost\"'",
    "'\"startLine\": ', '\"startLine\": -'",
    "'\"version\": \"2.1.0\"', '\"version\": \"2.2.0\"'",
    "'\"ruleIndex\": ', '\"rank2\": '"
  })
  void schema_spoiltLog_isRefused(String right, String wrong) throws IOException {
    String log = sarif("threads");
    assertTrue(log.contains(right), log);
    assertFalse(
        Schemas.errors(SpecificationVersion.DRAFT_7, SCHEMA, log.replace(right, wrong)).isEmpty(),
        wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"threads", "compile", "fault"})
  void render_sample_isTheReviewedText(String name) throws IOException {
    Golden.check("sarif/" + name + ".sarif", sarif(name));
  }

  @Test
  void render_race_namesBothAccessesAndAFlowAThread() throws IOException {
    JsonNode result = run("threads").path("results").get(0);
    assertTrue(line(result.path("locations").get(0)) > 0, result.toString());
    JsonNode flows = result.path("codeFlows").get(0).path("threadFlows");
    assertEquals(2, flows.size());
    assertTrue(flows.get(0).path("locations").get(0).path("executionOrder").asInt() > 0);
  }

  @Test
  void render_compilerMessages_areAtTheirLines() throws IOException {
    JsonNode results = run("compile").path("results");
    assertEquals(19, line(results.get(0).path("locations").get(0)));
    assertEquals(29, line(results.get(1).path("locations").get(0)));
  }

  @Test
  void render_graderFault_isNoFinding() throws IOException {
    JsonNode run = run("fault");
    assertEquals(0, run.path("results").size());
    JsonNode invocation = run.path("invocations").get(0);
    assertFalse(invocation.path("executionSuccessful").asBoolean());
    assertTrue(invocation.path("toolExecutionNotifications").size() > 0);
  }

  @Test
  void render_oddFileName_isAnEncodedRelativeUri() throws IOException {
    SarifRenderer renderer = new SarifRenderer(path -> "katas/ä b/" + path);
    String json = Golden.text(renderer, SampleReports.hostile());
    assertTrue(json.contains("katas/%C3%A4%20b/Evil%3Cimg%3E.java"), json);
  }

  private static int line(JsonNode location) {
    return location.path("physicalLocation").path("region").path("startLine").asInt();
  }

  private static JsonNode run(String sample) throws IOException {
    return new ObjectMapper().readTree(sarif(sample)).path("runs").get(0);
  }

  private static String sarif(String sample) throws IOException {
    return Golden.text(new SarifRenderer(path -> path), SampleReports.named(sample));
  }
}
