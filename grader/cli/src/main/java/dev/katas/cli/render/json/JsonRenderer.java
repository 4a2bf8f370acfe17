package dev.katas.cli.render.json;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.engine.report.Report;
import dev.katas.engine.report.ReportJson;
import java.io.IOException;
import java.io.Writer;

/** Writes a report as {@code report.json}. */
public final class JsonRenderer implements ReportRenderer {
  @Override
  public String format() {
    return "json";
  }

  @Override
  public String fileName() {
    return "report.json";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.write(ReportJson.write(report));
  }
}
