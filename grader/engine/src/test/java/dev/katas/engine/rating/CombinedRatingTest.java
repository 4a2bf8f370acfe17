package dev.katas.engine.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinedRatingTest {
  private static final List<String> NAMES = List.of("Clarity", "Candour", "Care");

  @Test
  void of_twoWhoDifferByThree_showsSpreadAndMedianAndAsksForATalk() {
    CombinedRating clarity = of(Map.of("Clarity", 2), Map.of("Clarity", 5)).get(0);
    assertEquals(3.5, clarity.median());
    assertEquals(2, clarity.lowest());
    assertEquals(5, clarity.highest());
    assertTrue(clarity.talk());
  }

  @Test
  void of_threeWhoDifferByOne_takesTheMiddleOneAndAsksForNoTalk() {
    CombinedRating clarity =
        of(Map.of("Clarity", 4), Map.of("Clarity", 3), Map.of("Clarity", 4)).get(0);
    assertEquals(4, clarity.median());
    assertFalse(clarity.talk());
  }

  @Test
  void of_competencyThatNobodyRated_isLeftOutAndTheOrderIsTheRubrics() {
    List<CombinedRating> combined = of(Map.of("Care", 1, "Clarity", 5));
    assertEquals(
        List.of("Clarity", "Care"), combined.stream().map(CombinedRating::competency).toList());
  }

  @SafeVarargs
  private static List<CombinedRating> of(Map<String, Integer>... levels) {
    Rating[] ratings = new Rating[levels.length];
    for (int i = 0; i < levels.length; i++) {
      ratings[i] = new Rating("rater " + i, levels[i]);
    }
    return CombinedRating.of(NAMES, List.of(ratings));
  }
}
