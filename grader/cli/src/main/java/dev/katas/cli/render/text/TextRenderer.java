package dev.katas.cli.render.text;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.Writer;

/** Renders a report as text. */
public final class TextRenderer implements ReportRenderer {
  private TextRenderer() {}

  /** Returns a renderer without colours. */
  public static ReportRenderer plain() {
    return new TextRenderer();
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String fileName() {
    return "report.txt";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.write(report.scorecard().headline());
    out.write('\n');
  }
}
