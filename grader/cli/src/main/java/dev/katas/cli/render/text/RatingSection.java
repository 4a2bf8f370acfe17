package dev.katas.cli.render.text;

import dev.katas.cli.render.common.RatingWords;
import dev.katas.engine.rating.CombinedRating;
import java.util.List;

/** What people say of an answer, apart from its form. */
final class RatingSection {
  private RatingSection() {}

  static void write(List<CombinedRating> ratings, Page page) {
    if (ratings.isEmpty()) {
      return;
    }
    page.heading("RATED BY PEOPLE, 1 to 5: beside the score, not in it");
    for (CombinedRating rating : ratings) {
      String each = RatingWords.each(rating);
      page.line(
          "  %-28s median %-4s spread %-6s  %s%s"
              .formatted(
                  rating.competency(),
                  Page.points(rating.median()),
                  RatingWords.spread(rating),
                  page.style().dim("(" + each + ")"),
                  rating.talk() ? page.style().warn("  talk about it") : ""));
    }
  }
}
