package dev.katas.cli.render.common;

import java.util.Locale;

/** Makes every character visible that a reader's program would swallow or obey. */
public final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int DELETE = 0x7f;

  private Visible() {}

  /**
   * Returns a text without control characters, halves of surrogate pairs, and the marks that
   * reverse the direction of the text after them; line feeds and tabs stay. The result is legal in
   * XML 1.0, too.
   */
  public static String text(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** Returns a text as {@link #text} does, and on one line. */
  public static String line(String raw) {
    return text(raw).replaceAll("\\s+", " ").strip();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\n' || c == '\t') {
      shown.append((char) c);
    } else if (c == '\r') {
      return;
    } else if (c < ' ') {
      shown.append((char) (CONTROL_PICTURES + c));
    } else if (c == DELETE) {
      shown.append((char) DELETE_PICTURE);
    } else if (hides(c)) {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static boolean hides(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.CONTROL
        || c == 0xfffe
        || c == 0xffff;
  }
}
