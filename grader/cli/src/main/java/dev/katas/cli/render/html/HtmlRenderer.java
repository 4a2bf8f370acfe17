package dev.katas.cli.render.html;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.PastScore;
import dev.katas.engine.report.Report;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes a report as one HTML page that needs nothing but itself. */
public final class HtmlRenderer implements ReportRenderer {
  private final List<PastScore> attempts;

  /** Creates a renderer that knows of no other attempts. */
  public HtmlRenderer() {
    this(List.of());
  }

  /**
   * Creates a renderer that shows the score over attempts.
   *
   * @param attempts by time, this one included; shown from two on
   */
  public HtmlRenderer(List<PastScore> attempts) {
    this.attempts = List.copyOf(attempts);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    Page page = new PageBuilder(report, attempts).build(Assets.load());
    try {
      JtereportGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
