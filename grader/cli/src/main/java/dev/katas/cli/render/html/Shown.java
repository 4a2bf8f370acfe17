package dev.katas.cli.render.html;

import java.util.Locale;

/** Texts and numbers as people read them. */
final class Shown {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int DELETE = 0x7f;
  private static final double MILLIS = 1000;

  private Shown() {}

  /**
   * Makes visible what a page must not swallow or obey: control characters, halves of surrogate
   * pairs, and the marks that reverse the direction of the text after them.
   */
  static String text(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
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

  /** Returns points or a score: at most one decimal. */
  static String points(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** Returns a count with its thousands set apart; small ones with a decimal. */
  static String count(double value) {
    boolean whole = value == Math.rint(value) || Math.abs(value) >= 100;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", value);
  }

  /** Returns a whole number with its thousands set apart. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Returns a duration in milliseconds or seconds. */
  static String millis(double millis) {
    if (millis >= MILLIS) {
      return String.format(Locale.ROOT, "%.1f s", millis / MILLIS);
    }
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }

  /** Returns a number for an attribute of a drawing. */
  static double round(double value) {
    return Math.rint(value * 10) / 10;
  }

  /** Returns a text as part of an {@code id}: letters, digits and hyphens. */
  static String anchor(String text) {
    return text.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** Returns {@code one thing} or {@code n things}. */
  static String many(long n, String thing) {
    return n == 1 ? "1 " + thing : count(n) + " " + thing + "s";
  }
}
