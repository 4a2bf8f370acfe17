package dev.katas.agent.work;

import java.util.function.LongUnaryOperator;

/** Does known amounts of work: each method takes and gives a number. */
public final class Work {
  private Work() {}

  /** Returns the operations by name. */
  public static LongUnaryOperator named(String name) {
    return switch (name) {
      case "nothing" -> n -> n;
      case "loop" -> Work::loop;
      case "recursion" -> Work::recursion;
      case "allocation" -> n -> new byte[(int) n].length;
      case "objects" -> n -> new Object[(int) n].length;
      case "table" -> n -> new int[(int) n][2].length;
      case "clone" -> n -> FIXED.clone().length;
      case "copy" -> Work::copy;
      case "switches" -> Work::switches;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final int[] FIXED = new int[1000];
  private static final int[] TARGET = new int[1000];

  private static long loop(long n) {
    long sum = 0;
    for (long i = 0; i < n; i++) {
      sum += i;
    }
    return sum;
  }

  private static long recursion(long n) {
    return n == 0 ? 0 : recursion(n - 1);
  }

  private static long copy(long n) {
    System.arraycopy(FIXED, 0, TARGET, 0, (int) n);
    return n;
  }

  private static long switches(long n) {
    long rest = n;
    while (true) {
      switch ((int) Math.min(rest, 2)) {
        case 0 -> {
          return n;
        }
        case 1 -> rest -= 1;
        default -> rest -= 1;
      }
    }
  }
}
