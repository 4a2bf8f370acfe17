package dev.katas.runner.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SequencesTest {
  @Test
  void shuffled_allIndexes_visitsEachPositionOnce() {
    for (int n : new int[] {1, 2, 3, 10, 64, 1000, 65_536}) {
      BitSet seen = new BitSet(n);
      for (int i = 0; i < n; i++) {
        seen.set(Sequences.shuffled(i, n));
      }
      assertEquals(n, seen.cardinality(), "n = " + n);
      assertEquals(n, seen.length(), "n = " + n);
    }
  }

  @Test
  void shuffled_neighbours_areApart() {
    int n = 10_000;
    long distance = 0;
    for (int i = 1; i < n; i++) {
      distance += Math.abs(Sequences.shuffled(i, n) - Sequences.shuffled(i - 1, n));
    }
    // a third of n, if they were drawn at random
    assertTrue(distance > 0.25 * n * n && distance < 0.42 * n * n, "sum of distances " + distance);
  }

  @Test
  void spread_fewIndexes_coverTheRange() {
    boolean[] quarters = new boolean[4];
    for (int i = 0; i < 4; i++) {
      quarters[Sequences.spread(i, 1000) / 250] = true;
    }
    for (boolean quarter : quarters) {
      assertTrue(quarter);
    }
  }

  @Test
  void sizes_double_andDifferBySeed() {
    assertEquals(2.0, (double) new Sizes(7).at(10) / new Sizes(7).at(9), 0.001);
    assertTrue(new Sizes(7).at(10) <= 65_536 && new Sizes(7).at(10) > 55_000);
    assertTrue(new Sizes(7).at(10) != new Sizes(8).at(10));
  }
}
