package dev.katas.cli.format;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.html.HtmlRenderer;
import dev.katas.cli.render.json.JsonRenderer;
import dev.katas.cli.render.text.TextRenderer;
import java.util.Locale;

/** The formats a report can be written in; adding one is a constant here and a package beside. */
public enum ReportFormat {
  /** Plain text, as shown on a terminal. */
  TEXT,
  /** Versioned JSON, for other programs. */
  JSON,
  /** One self-contained page, for a browser. */
  HTML;

  /** Returns the name used with {@code --format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format that a browser shows. */
  public static ReportFormat page() {
    return HTML;
  }

  /** Creates the renderer; its classes are loaded only now. */
  public ReportRenderer renderer() {
    return switch (this) {
      case TEXT -> TextRenderer.plain();
      case JSON -> new JsonRenderer();
      case HTML -> new HtmlRenderer();
    };
  }
}
