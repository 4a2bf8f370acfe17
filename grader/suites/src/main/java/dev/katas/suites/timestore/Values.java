package dev.katas.suites.timestore;

import java.util.List;
import java.util.SplittableRandom;

/** How written values look. */
enum Values {
  /** Every one another. */
  DIFFERENT {
    @Override
    String next(int serial, SplittableRandom random) {
      return "v" + serial;
    }
  },
  /** Now and then one that was written just before. */
  REPEATING {
    @Override
    String next(int serial, SplittableRandom random) {
      return "v" + serial / 2;
    }
  },
  /** What a format on disk may stumble over. */
  AWKWARD {
    @Override
    String next(int serial, SplittableRandom random) {
      return random.nextInt(3) > 0
          ? "v" + serial
          : STUMBLING.get(random.nextInt(STUMBLING.size())) + serial;
    }
  };

  private static final List<String> STUMBLING =
      List.of(
          "",
          "a,b;c|d=",
          "\n",
          "\r\n\t",
          "\"'\\",
          "\u0000",
          "\u00e9",
          "\u65e5\u672c",
          "\ud83d\ude00 ");

  /** Returns the next value of a script. */
  abstract String next(int serial, SplittableRandom random);
}
