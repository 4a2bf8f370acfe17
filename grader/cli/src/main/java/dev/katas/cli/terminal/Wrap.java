package dev.katas.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces. */
public final class Wrap {
  private Wrap() {}

  /** Returns the lines of a text; line breaks in it stay, longer words than a line do too. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph.stripTrailing(), Math.max(width, 10), lines);
    }
    return lines;
  }

  /** Returns a text wrapped, each line after the first behind an indent of its own. */
  public static String hanging(String first, String indent, String text, int width) {
    List<String> lines = lines(text, width - indent.length());
    return first + String.join("\n" + indent, lines);
  }

  private static void wrap(String paragraph, int width, List<String> lines) {
    String rest = paragraph;
    while (rest.length() > width) {
      int cut = rest.lastIndexOf(' ', width);
      if (cut <= 0 || rest.substring(0, cut).isBlank()) {
        cut = rest.indexOf(' ', width);
      }
      if (cut < 0) {
        break;
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut + 1).stripLeading();
    }
    lines.add(rest);
  }
}
