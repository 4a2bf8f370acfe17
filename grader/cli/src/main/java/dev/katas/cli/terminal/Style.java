package dev.katas.cli.terminal;

/** Colours and weights of text on a terminal; does nothing where there are none. */
public enum Style {
  /** Text as it is. */
  PLAIN(false),
  /** Text with ANSI escapes. */
  COLOURED(true);

  private final boolean coloured;

  Style(boolean coloured) {
    this.coloured = coloured;
  }

  /** Returns the text as something good. */
  public String good(String text) {
    return paint("32", text);
  }

  /** Returns the text as something bad. */
  public String bad(String text) {
    return paint("31", text);
  }

  /** Returns the text as something to be aware of. */
  public String warn(String text) {
    return paint("33", text);
  }

  /** Returns the text as a heading. */
  public String bold(String text) {
    return paint("1", text);
  }

  /** Returns the text as something beside the point. */
  public String dim(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
