package dev.katas.engine.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.katas.engine.json.PlainJson;

/** Writes a report as {@code report.json}; {@code docs/report.schema.json} describes it. */
public final class ReportJson {
  /** Version of the shape of {@code report.json}. */
  public static final int SCHEMA_VERSION = 1;

  private static final JsonMapper MAPPER =
      PlainJson.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.TYPE, new ShortNumbers())
                  .addSerializer(Double.class, new ShortNumbers()))
          .build();

  private ReportJson() {}

  /** Returns the report as JSON text that ends with a line feed; the same report, same text. */
  public static String write(Report report) {
    return PlainJson.write(MAPPER, DocumentBuilder.build(report));
  }
}
