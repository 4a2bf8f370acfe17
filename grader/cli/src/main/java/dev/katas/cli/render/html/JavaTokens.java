package dev.katas.cli.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits Java sources into lines of coloured pieces. Never fails, whatever the text is, and reads
 * every character once: the text is a stranger's.
 */
final class JavaTokens {
  /** A piece of a line; {@code look} is its style, empty for plain text. */
  record Token(String look, String text) {}

  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class continue default do double"
                  + " else enum extends final finally float for if implements import instanceof int"
                  + " interface long native new null package permits private protected public"
                  + " record return sealed short static strictfp super switch synchronized this"
                  + " throw throws transient true false try var void volatile while yield")
              .split(" "));

  private static final String BLOCK = "\"\"\"";

  private final String source;
  private final List<List<Token>> lines = new ArrayList<>();

  private JavaTokens(String source) {
    this.source = source;
    lines.add(new ArrayList<>());
  }

  static List<List<Token>> lines(String source) {
    JavaTokens tokens = new JavaTokens(source);
    tokens.scan();
    return tokens.lines();
  }

  /** Returns the lines of what is no Java, without colours. */
  static List<List<Token>> plain(String text) {
    JavaTokens tokens = new JavaTokens(text);
    tokens.add("", text);
    return tokens.lines();
  }

  private List<List<Token>> lines() {
    if (source.endsWith("\n")) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private void scan() {
    int plain = 0;
    int at = 0;
    while (at < source.length()) {
      int end = end(at);
      String look = look(at, end);
      if (!look.isEmpty()) {
        add("", source.substring(plain, at));
        add(look, source.substring(at, end));
        plain = end;
      }
      at = end;
    }
    add("", source.substring(plain));
  }

  private int end(int at) {
    char c = source.charAt(at);
    if (source.startsWith("//", at)) {
      return found(source.indexOf('\n', at), 0);
    }
    if (source.startsWith("/*", at)) {
      return found(source.indexOf("*/", at + 2), 2);
    }
    if (source.startsWith(BLOCK, at)) {
      return quoted(at + BLOCK.length(), BLOCK, false);
    }
    if (c == '"' || c == '\'') {
      return quoted(at + 1, String.valueOf(c), true);
    }
    if (c == '@' || Character.isJavaIdentifierPart(c)) {
      return word(at + 1);
    }
    return at + 1;
  }

  private int found(int index, int length) {
    return index < 0 ? source.length() : index + length;
  }

  private int quoted(int from, String close, boolean oneLine) {
    int at = from;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (source.startsWith(close, at)) {
        return at + close.length();
      }
      if (oneLine && c == '\n') {
        return at;
      }
      at += c == '\\' ? 2 : 1;
    }
    return source.length();
  }

  private int word(int from) {
    int at = from;
    while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private String look(int at, int end) {
    char c = source.charAt(at);
    if (c == '"' || c == '\'') {
      return "s";
    }
    if (c == '/' && end - at > 1) {
      return "c";
    }
    if (c == '@' && end - at > 1) {
      return "a";
    }
    if (c >= '0' && c <= '9') {
      return "n";
    }
    return KEYWORDS.contains(source.substring(at, end)) ? "k" : "";
  }

  private void add(String look, String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      addPiece(look, text.substring(from, end));
      lines.add(new ArrayList<>());
      from = end + 1;
    }
    addPiece(look, text.substring(from));
  }

  private void addPiece(String look, String text) {
    if (!text.isEmpty()) {
      lines.get(lines.size() - 1).add(new Token(look, text));
    }
  }
}
