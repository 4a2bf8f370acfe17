package dev.katas.engine.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** JSON that other programs read: what is absent is left out, numbers are written as people do. */
public final class PublishedJson {
  private static final JsonMapper MAPPER =
      PlainJson.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.TYPE, new ShortNumbers())
                  .addSerializer(Double.class, new ShortNumbers()))
          .build();

  private PublishedJson() {}

  /** Returns a value as JSON text that ends with a line feed; the same value, same text. */
  public static String write(Object value) {
    return PlainJson.write(MAPPER, value);
  }
}
