package dev.katas.cli.render;

import dev.katas.cli.render.text.TextRenderer;
import java.util.Locale;

/** The formats a report can be written in; adding one is a constant here and a package beside. */
public enum ReportFormat {
  /** Plain text, as shown on a terminal. */
  TEXT;

  /** Returns the name used with {@code --format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format that a browser shows. */
  public static ReportFormat page() {
    return TEXT;
  }

  /** Creates the renderer; its classes are loaded only now. */
  public ReportRenderer renderer() {
    return switch (this) {
      case TEXT -> TextRenderer.plain();
    };
  }
}
