package dev.katas.engine.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.engine.json.PlainJson;

/** Writes evidence as {@code evidence.json} and reads it back, field by field the same. */
public final class EvidenceJson {
  /** The file's name in an attempt's folder. */
  public static final String FILE_NAME = "evidence.json";

  private static final JsonMapper MAPPER =
      PlainJson.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private EvidenceJson() {}

  /** Returns the evidence as JSON text that ends with a line feed; the same evidence, same text. */
  public static String write(Evidence evidence) {
    return PlainJson.write(MAPPER, evidence);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws EvidenceFormatException if the text is not evidence, or of another version
   */
  public static Evidence read(String json) throws EvidenceFormatException {
    try {
      JsonNode tree = MAPPER.readTree(json);
      int version = tree.path("schemaVersion").asInt();
      if (version != Evidence.SCHEMA_VERSION) {
        throw new EvidenceFormatException(
            "the evidence has schema version %d, this grader reads version %d: grade again"
                .formatted(version, Evidence.SCHEMA_VERSION),
            null);
      }
      return MAPPER.treeToValue(tree, Evidence.class);
    } catch (JsonProcessingException e) {
      throw new EvidenceFormatException(
          "this is not evidence of a run: " + e.getOriginalMessage(), e);
    }
  }
}
