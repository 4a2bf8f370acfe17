package dev.katas.cli.render.markdown;

import dev.katas.cli.render.common.Shorten;

/** Markdown that stays below a number of bytes: whole blocks are left out, and counted. */
final class Summary {
  private static final int RESERVE = 200;

  private final StringBuilder text = new StringBuilder();
  private final int most;
  private int bytes;
  private int leftOut;

  Summary(int most) {
    this.most = most;
  }

  /** Adds a block with an empty line behind it; all of it or nothing. */
  void add(String block) {
    String whole = block.stripTrailing() + "\n\n";
    int size = Shorten.bytes(whole);
    if (bytes + size > most - RESERVE) {
      leftOut++;
      return;
    }
    text.append(whole);
    bytes += size;
  }

  @Override
  public String toString() {
    String end =
        leftOut == 0
            ? ""
            : "_%d more parts are in report.json: too long for here._\n".formatted(leftOut);
    return text.toString().stripTrailing() + "\n" + (end.isEmpty() ? "" : "\n" + end);
  }
}
