package dev.katas.suites.timestore;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/** From where timestamps are taken. */
enum Times {
  /** Small positive numbers: nothing to trip over. */
  ORDINARY(1, 1_000_000) {
    @Override
    List<Long> draw(int count, SplittableRandom random) {
      int largestGap = List.of(1, 4, 1000).get(random.nextInt(3));
      TreeSet<Long> times = new TreeSet<>();
      long time = random.nextLong(2, 50);
      while (times.size() < count) {
        times.add(time);
        time += random.nextLong(1, largestGap + 1L);
      }
      return List.copyOf(times);
    }
  },
  /** The ends of the range, and where narrower types or differences overflow. */
  EXTREME(Long.MIN_VALUE, Long.MAX_VALUE) {
    @Override
    List<Long> draw(int count, SplittableRandom random) {
      TreeSet<Long> times = new TreeSet<>();
      while (times.size() < count) {
        times.add(EDGES.get(random.nextInt(EDGES.size())));
      }
      return List.copyOf(times);
    }
  };

  private static final List<Long> EDGES =
      Stream.concat(
              Stream.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, Long.MAX_VALUE - 1),
              Stream.of(Long.MAX_VALUE, -(1L << 62), -(1L << 32), 1L << 31, 1L << 32, 1L << 62))
          .toList();

  private final long least;
  private final long greatest;

  Times(long least, long greatest) {
    this.least = least;
    this.greatest = greatest;
  }

  /** Returns some different timestamps in ascending order; at most ten. */
  abstract List<Long> draw(int count, SplittableRandom random);

  boolean contains(long time) {
    return least <= time && time <= greatest;
  }

  /** Returns a timestamp at or close to a given one, or as far from it as can be. */
  long near(long time, SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> time > least ? time - 1 : time;
      case 1 -> time < greatest ? time + 1 : time;
      case 2 -> greatest;
      default -> time;
    };
  }

  long before(long time, SplittableRandom random) {
    return random.nextBoolean() ? least : time - 1;
  }
}
