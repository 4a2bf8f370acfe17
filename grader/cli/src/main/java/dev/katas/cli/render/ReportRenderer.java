package dev.katas.cli.render;

import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.Writer;

/** Turns a report into one format; a pure function, so that a report can be made again later. */
public interface ReportRenderer {
  /** Returns the name used with {@code --format}, such as {@code json}. */
  String format();

  /** Returns the file's name under {@code --out}, such as {@code report.json}. */
  String fileName();

  /**
   * Writes the report.
   *
   * @param out neither flushed nor closed by this method
   */
  void render(Report report, Writer out) throws IOException;
}
