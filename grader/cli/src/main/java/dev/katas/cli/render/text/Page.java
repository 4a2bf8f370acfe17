package dev.katas.cli.render.text;

import dev.katas.cli.render.common.Visible;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Wrap;
import java.util.Locale;

/** Lines under way to a terminal: wrapped, indented, coloured. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final Style style;
  private final int width;

  Page(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  Style style() {
    return style;
  }

  int width() {
    return width;
  }

  /** Adds an empty line and a heading. */
  void heading(String title) {
    text.append('\n').append(style.bold(title)).append('\n');
  }

  /** Adds a line as it is. */
  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** Adds a text, wrapped, behind an indent. */
  void paragraph(String indent, String paragraph) {
    if (!paragraph.isBlank()) {
      line(Wrap.hanging(indent, indent, Visible.text(paragraph), width));
    }
  }

  /** Adds a text, wrapped, that matters less; wrapped first, because colours have no width. */
  void dimmed(String paragraph) {
    Wrap.lines(Visible.text(paragraph), width).forEach(line -> line(style.dim(line)));
  }

  /** Adds a text behind a label in a column of its own; nothing if there is no text. */
  void labelled(String label, String value) {
    if (!value.isBlank()) {
      String first = "    %-10s".formatted(label);
      line(Wrap.hanging(first, " ".repeat(first.length()), Visible.text(value), width));
    }
  }

  /** Adds a command behind a label, on one line however long, so that it can be copied. */
  void command(String label, String command) {
    if (!command.isBlank()) {
      line("    %-10s%s".formatted(label, command));
    }
  }

  /** Returns a number of points: without decimals if there are none. */
  static String points(double points) {
    return points == Math.rint(points)
        ? String.valueOf((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
