package dev.katas.engine.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.WorkMeasurement;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Evidence as JSON: what is stored, and what every report can be made from again. */
public final class EvidenceJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .addMixIn(Measurement.class, MeasurementKinds.class)
          .build();

  private EvidenceJson() {}

  /** Tells the kinds of measurement apart; the records themselves know nothing of JSON. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = WorkMeasurement.class, name = "work"),
    @JsonSubTypes.Type(value = ScheduleMeasurement.class, name = "schedule")
  })
  private interface MeasurementKinds {}

  /** Writes evidence; leaves {@code out} open. */
  public static void write(Evidence evidence, Writer out) throws IOException {
    JSON.writeValue(out, evidence);
    out.write('\n');
  }

  /**
   * Reads evidence.
   *
   * @throws IOException with a sentence for the user, if it is not evidence that this version reads
   */
  public static Evidence read(Reader in) throws IOException {
    JsonNode tree = JSON.readTree(in);
    int version = tree.path("schemaVersion").asInt(0);
    if (version != Evidence.SCHEMA_VERSION) {
      throw new IOException(
          "this is evidence of version %d, and this grader reads version %d: grade again"
              .formatted(version, Evidence.SCHEMA_VERSION));
    }
    return JSON.treeToValue(tree, Evidence.class);
  }
}
