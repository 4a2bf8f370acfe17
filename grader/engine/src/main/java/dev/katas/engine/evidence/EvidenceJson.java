package dev.katas.engine.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.engine.json.PlainJson;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Evidence as JSON: what is stored, and what every report can be made from again. */
public final class EvidenceJson {
  private static final JsonMapper MAPPER =
      PlainJson.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private EvidenceJson() {}

  /** Writes evidence, the same evidence as the same text; leaves {@code out} open. */
  public static void write(Evidence evidence, Writer out) throws IOException {
    out.write(PlainJson.write(MAPPER, evidence));
  }

  /**
   * Reads what {@link #write} wrote, component by component the same.
   *
   * @throws IOException with a sentence for the user, if it is not evidence that this version reads
   */
  public static Evidence read(Reader in) throws IOException {
    try {
      JsonNode tree = MAPPER.readTree(in);
      int version = tree.path("schemaVersion").asInt(0);
      if (version != Evidence.SCHEMA_VERSION) {
        throw new IOException(
            "this is evidence of version %d, and this grader reads version %d: grade again"
                .formatted(version, Evidence.SCHEMA_VERSION));
      }
      return MAPPER.treeToValue(tree, Evidence.class);
    } catch (JsonProcessingException e) {
      throw new IOException("this is not evidence of a run: " + e.getOriginalMessage(), e);
    }
  }
}
