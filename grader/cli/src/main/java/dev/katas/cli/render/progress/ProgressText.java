package dev.katas.cli.render.progress;

import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Table;
import java.util.List;
import java.util.Locale;

/** The scores of all katas over all attempts, as text. */
public final class ProgressText {
  private ProgressText() {}

  /** Returns a table with a line for each kata, and the summary. */
  public static String of(List<KataProgress> katas, Style style) {
    Table table = new Table("kata", "title", "attempts", "first", "best", "latest", "verdict");
    for (KataProgress kata : katas) {
      table.row(
          kata.id(),
          kata.title(),
          String.valueOf(kata.scores().size()),
          points(kata.first()),
          points(kata.best()),
          points(kata.latest()),
          kata.last().verdict().replace('_', ' '));
    }
    return table.show(style) + summary(katas) + ".\n";
  }

  /** Says how much was attempted. */
  public static String summary(List<KataProgress> katas) {
    int attempts = katas.stream().mapToInt(kata -> kata.scores().size()).sum();
    return "%d %s at %d %s"
        .formatted(
            attempts,
            attempts == 1 ? "attempt" : "attempts",
            katas.size(),
            katas.size() == 1 ? "kata" : "katas");
  }

  private static String points(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }
}
