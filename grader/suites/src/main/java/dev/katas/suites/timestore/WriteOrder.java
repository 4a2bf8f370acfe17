package dev.katas.suites.timestore;

import java.util.List;

/** How the timestamps of one key's writes follow one another. */
enum WriteOrder {
  /** Each later than all before. */
  INCREASING,
  /** No two equal, in any order. */
  DISTINCT,
  /** None earlier than one before, some equal. */
  TIES_IN_ORDER,
  /** Anything. */
  ANY;

  /** Tells whether a write may follow these. */
  boolean allows(List<Long> earlier, long next) {
    return switch (this) {
      case INCREASING -> earlier.stream().allMatch(time -> time < next);
      case DISTINCT -> !earlier.contains(next);
      case TIES_IN_ORDER -> earlier.stream().allMatch(time -> time <= next);
      case ANY -> true;
    };
  }

  boolean hasTies() {
    return this == TIES_IN_ORDER || this == ANY;
  }

  boolean isShuffled() {
    return this == DISTINCT || this == ANY;
  }
}
