package dev.katas.cli.render.text;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.terminal.Style;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.io.Writer;

/** Renders a report as text: the verdict first, then each lost point, then the evidence. */
public final class TextRenderer implements ReportRenderer {
  private static final int PLAIN_WIDTH = 100;

  private final Style style;
  private final int width;

  private TextRenderer(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Returns a renderer for files and pipes. */
  public static ReportRenderer plain() {
    return new TextRenderer(Style.PLAIN, PLAIN_WIDTH);
  }

  /** Returns a renderer for a terminal. */
  public static ReportRenderer on(Style style, int width) {
    return new TextRenderer(style, Math.max(60, Math.min(width, 120)));
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
    Page page = new Page(style, width);
    ScoreSection.write(report, page);
    Verdict verdict = report.scorecard().verdict();
    if (verdict == Verdict.DOES_NOT_COMPILE || verdict == Verdict.REJECTED) {
      CompileSection.write(report.evidence().compile(), report.evidence().sources(), page);
    } else {
      CheckSection.write(report.scorecard(), page);
      FoundSection.write(report.scorecard(), page);
      WorkSection.write(report.scorecard(), page);
      RuleSection.write(report.scorecard(), page);
      CoverageSection.write(report.evidence().coverage(), page);
      TrustSection.write(report, page);
    }
    RatingSection.write(report.ratings(), page);
    out.write(page.toString());
  }
}
