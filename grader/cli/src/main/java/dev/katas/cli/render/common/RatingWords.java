package dev.katas.cli.render.common;

import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/** What people say of an answer, in words; every format keeps it apart from the score. */
public final class RatingWords {
  /** What stands above ratings, wherever they are shown. */
  public static final String TITLE = "Rated by people, 1 to 5: beside the score, not in it";

  private RatingWords() {}

  /** Returns a line for each competency; none if nobody rated. */
  public static List<String> lines(Report report) {
    return report.ratings().stream().map(RatingWords::line).toList();
  }

  /** Returns each person's level, such as {@code ada 2, bo 4}. */
  public static String each(CombinedRating rating) {
    return rating.byRater().entrySet().stream()
        .map(one -> "%s %d".formatted(Visible.line(one.getKey()), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Returns the lowest and the highest level, or the one that all gave. */
  public static String spread(CombinedRating rating) {
    return rating.lowest() == rating.highest()
        ? Integer.toString(rating.lowest())
        : "%d to %d".formatted(rating.lowest(), rating.highest());
  }

  private static String line(CombinedRating rating) {
    return "%s: median %s, spread %s (%s)%s"
        .formatted(
            rating.competency(),
            Phrases.points(rating.median()),
            spread(rating),
            each(rating),
            rating.talk() ? "; far apart: talk about it" : "");
  }
}
