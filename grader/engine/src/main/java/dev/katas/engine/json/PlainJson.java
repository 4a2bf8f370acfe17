package dev.katas.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Measurement;

/** The settings that every JSON file of the project shares. */
public final class PlainJson {
  private static final PrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""));

  private PlainJson() {}

  /** Returns a mapper's builder: record components in their order, map entries by key. */
  public static JsonMapper.Builder builder() {
    JsonFactory factory = new JsonFactoryBuilder().characterEscapes(new SurrogateEscapes()).build();
    return JsonMapper.builder(factory)
        .addMixIn(Measurement.class, MeasurementMixIn.class)
        .addMixIn(Dimension.class, DimensionMixIn.class)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  /** Returns a value as indented JSON that ends with a line feed, whatever the platform. */
  public static String write(JsonMapper mapper, Object value) {
    try {
      return mapper.writer(PRINTER).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot be written as JSON", e);
    }
  }
}
