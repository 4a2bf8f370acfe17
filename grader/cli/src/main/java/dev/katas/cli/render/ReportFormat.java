package dev.katas.cli.render;

import dev.katas.cli.render.text.TextRenderer;
import java.util.Locale;
import java.util.function.Supplier;

/** The formats a report can be written in; adding one is a constant here and a package beside. */
public enum ReportFormat {
  /** Plain text, as shown on a terminal. */
  TEXT(TextRenderer::plain);

  private final Supplier<ReportRenderer> renderer;

  ReportFormat(Supplier<ReportRenderer> renderer) {
    this.renderer = renderer;
  }

  /** Returns the name used with {@code --format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Creates the renderer; its classes are loaded only now. */
  public ReportRenderer renderer() {
    return renderer.get();
  }
}
