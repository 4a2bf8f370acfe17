package dev.katas.cli.render.html;

import java.util.List;

/** One source file with its coverage. */
record SourceView(String path, String id, String summary, boolean open, List<Line> lines) {

  /** One line; {@code mark} is a style, {@code glyph} its sign, {@code said} its words. */
  record Line(
      int number,
      String id,
      String mark,
      String glyph,
      String said,
      List<JavaTokens.Token> tokens,
      List<Note> notes) {}

  /** Something to be said about a place; {@code href} is empty if it is not on the page. */
  record Note(String text, String place, String href) {}
}
