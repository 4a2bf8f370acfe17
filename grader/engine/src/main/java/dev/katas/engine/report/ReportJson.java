package dev.katas.engine.report;

import dev.katas.engine.json.PublishedJson;

/** Writes a report as {@code report.json}; {@code docs/report.schema.json} describes it. */
public final class ReportJson {
  /** Version of the shape of {@code report.json}. */
  public static final int SCHEMA_VERSION = 1;

  private ReportJson() {}

  /** Returns the report as JSON text that ends with a line feed; the same report, same text. */
  public static String write(Report report) {
    return PublishedJson.write(DocumentBuilder.build(report));
  }
}
