package dev.katas.engine.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What several people say of one competency: mechanical, and apart from the score.
 *
 * @param competency its name
 * @param raters how many rated it
 * @param median of their levels; halves occur
 * @param lowest level given
 * @param highest level given
 * @param talk whether they differ by two levels or more: then a talk tells more than a median
 * @param byRater each person's level
 */
public record CombinedRating(
    String competency,
    int raters,
    double median,
    int lowest,
    int highest,
    boolean talk,
    Map<String, Integer> byRater) {
  private static final int FAR_APART = 2;

  /** Combines ratings, by competency in the given order; one that nobody rated is left out. */
  public static List<CombinedRating> of(List<String> competencies, List<Rating> ratings) {
    List<CombinedRating> combined = new ArrayList<>();
    for (String competency : competencies) {
      Map<String, Integer> given = new TreeMap<>();
      for (Rating rating : ratings) {
        Integer level = rating.levels().get(competency);
        if (level != null) {
          given.put(rating.rater(), level);
        }
      }
      if (!given.isEmpty()) {
        combined.add(of(competency, given));
      }
    }
    return combined;
  }

  private static CombinedRating of(String competency, Map<String, Integer> given) {
    int[] levels = given.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    int n = levels.length;
    double median = (levels[(n - 1) / 2] + levels[n / 2]) / 2.0;
    int spread = Arrays.stream(levels).max().orElse(0) - levels[0];
    return new CombinedRating(
        competency, n, median, levels[0], levels[n - 1], spread >= FAR_APART, given);
  }
}
