package dev.katas.cli.render.markdown;

import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;

/** Pieces of Markdown in which whatever a submission says stays text. */
final class Markdown {
  private static final int LONGEST_LINE = 600;
  private static final int LONGEST_BLOCK = 6_000;
  private static final String PUNCTUATION = "\\`*_{}[]()#+-.!|~>:@$^=";

  private Markdown() {}

  /** Returns a text on one line, in which nothing is markup, a link or a mention. */
  static String text(String raw) {
    StringBuilder text = new StringBuilder();
    String line = Shorten.characters(Visible.line(raw), LONGEST_LINE);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '@' -> text.append("&#64;");
        default -> {
          if (PUNCTUATION.indexOf(c) >= 0 && !isPlain(c)) {
            text.append('\\');
          }
          text.append(c);
        }
      }
    }
    // A bare address would become a link by itself.
    return text.toString().replace("://", "&#58;//").replace("www\\.", "www&#46;");
  }

  /** Characters that mean something only at the start of a line, where {@link #text} never is. */
  private static boolean isPlain(char c) {
    return c == '-' || c == '.' || c == ':' || c == '(' || c == ')' || c == '+' || c == '=';
  }

  /** Returns a text as code within a line. */
  static String code(String raw) {
    String line = Shorten.characters(Visible.line(raw), LONGEST_LINE).replace("|", "¦");
    String fence = "`".repeat(longestRun(line) + 1);
    return fence.length() == 1 ? fence + line + fence : "%s %s %s".formatted(fence, line, fence);
  }

  /** Returns a text as a block of code. */
  static String block(String language, String raw) {
    String shown = Shorten.characters(Visible.text(raw), LONGEST_BLOCK);
    String fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
    return "%s%s\n%s\n%s\n".formatted(fence, language, shown.stripTrailing(), fence);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
