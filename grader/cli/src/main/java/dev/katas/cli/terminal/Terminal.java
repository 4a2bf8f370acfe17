package dev.katas.cli.terminal;

import java.io.PrintWriter;

/**
 * Where a verb writes.
 *
 * @param out results
 * @param err progress and complaints
 * @param style of what goes to {@code out}
 * @param errStyle of what goes to {@code err}
 * @param live whether {@code err} is a terminal on which a line can be drawn again
 * @param width columns to fill
 */
public record Terminal(
    PrintWriter out, PrintWriter err, Style style, Style errStyle, boolean live, int width) {

  /** Returns the same terminal without colours. */
  public Terminal plain() {
    return new Terminal(out, err, Style.PLAIN, Style.PLAIN, live, width);
  }

  /** Writes a sentence that tells what went wrong. */
  public void complain(String sentence) {
    out.flush();
    err.println(errStyle.bad("kata: ") + sentence);
    err.flush();
  }

  /** Writes a sentence that is good to know, but is no result. */
  public void remark(String sentence) {
    out.flush();
    err.println(sentence);
    err.flush();
  }
}
