package dev.katas.cli.render.html;

import dev.katas.cli.render.common.Visible;
import java.util.Locale;

/** Texts and numbers as people read them. */
final class Shown {
  private static final double MILLIS = 1000;

  private Shown() {}

  /** Returns a text in which nothing is swallowed or obeyed by a page. */
  static String text(String raw) {
    return Visible.text(raw);
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
