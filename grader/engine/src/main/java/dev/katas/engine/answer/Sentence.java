package dev.katas.engine.answer;

import org.jspecify.annotations.Nullable;

/**
 * One sentence of an answer.
 *
 * @param text its words, without Markdown
 * @param line 1-based line on which its paragraph begins
 * @param headed the part that the heading or label above it names; null if none does
 * @param item whether it begins an entry of a list
 */
record Sentence(String text, int line, @Nullable Part headed, boolean item) {
  /** Returns the sentence as a finding quotes it. */
  String quote() {
    String shown = text.length() <= 220 ? text : text.substring(0, 217) + "...";
    return "line %d: \u201c%s\u201d".formatted(line, shown);
  }
}
