package dev.katas.cli.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows simple Markdown on a terminal: headings, paragraphs, lists, code, tables as they are. */
public final class MarkdownText {
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern LIST = Pattern.compile("(\\s*)([-*+]|\\d+[.)])\\s+(.*)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");

  private final Style style;
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private String first = "";
  private String indent = "";

  private MarkdownText(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Returns Markdown as text for a terminal. */
  public static String show(String markdown, Style style, int width) {
    MarkdownText text = new MarkdownText(style, Math.min(width, 100));
    boolean code = false;
    for (String line : markdown.split("\\R", -1)) {
      if (line.stripLeading().startsWith("```")) {
        text.flush();
        code = !code;
      } else if (code) {
        text.out.append("    ").append(line).append('\n');
      } else {
        text.line(line);
      }
    }
    text.flush();
    return text.out.toString().strip() + "\n";
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = LIST.matcher(line);
    if (line.isBlank()) {
      flush();
      out.append('\n');
    } else if (heading.matches()) {
      flush();
      out.append(style.bold(plain(heading.group(2)))).append('\n');
    } else if (line.startsWith("|") || line.startsWith("    ")) {
      flush();
      out.append(plain(line)).append('\n');
    } else if (item.matches()) {
      flush();
      first = item.group(1) + item.group(2) + " ";
      indent = " ".repeat(first.length());
      paragraph.append(item.group(3));
    } else {
      String quoted = line.strip();
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(quoted);
    }
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      out.append(Wrap.hanging(first, indent, plain(paragraph.toString()), width)).append('\n');
    }
    paragraph.setLength(0);
    first = "";
    indent = "";
  }

  private static String plain(String text) {
    String linked = LINK.matcher(text).replaceAll("$1 ($2)");
    return STRONG.matcher(linked).replaceAll("$2").replace("`", "");
  }
}
