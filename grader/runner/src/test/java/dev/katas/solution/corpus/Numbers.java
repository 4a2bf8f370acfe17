package dev.katas.solution.corpus;

import java.util.function.IntFunction;

/** Algorithms on the number of keys alone. */
final class Numbers {
  private Numbers() {}

  /** Counts its keys and asks an algorithm about their number. */
  static final class About implements Box {
    private final IntFunction<Object> algorithm;
    private int size;

    About(IntFunction<Object> algorithm) {
      this.algorithm = algorithm;
    }

    @Override
    public void add(int key) {
      size++;
    }

    @Override
    public Object ask(int key) {
      return algorithm.apply(size);
    }
  }

  static Object trialDivision(int n) {
    int divisors = 0;
    for (int i = 1; i * i <= n; i++) {
      divisors += n % i == 0 ? 1 : 0;
    }
    return divisors;
  }

  static Object sieve(int n) {
    boolean[] composite = new boolean[n + 1];
    for (int i = 2; i * i <= n; i++) {
      for (int j = i * i; !composite[i] && j <= n; j += i) {
        composite[j] = true;
      }
    }
    return composite;
  }

  static Object power(int n) {
    long result = 1;
    long base = 3;
    for (int rest = n; rest > 0; rest >>= 1) {
      result = (rest & 1) == 1 ? result * base : result;
      base *= base;
    }
    return result;
  }

  static Object stairs(int n) {
    long[] ways = new long[n + 2];
    ways[0] = 1;
    for (int i = 1; i <= n; i++) {
      ways[i] = ways[i - 1] + (i > 1 ? ways[i - 2] : 0);
    }
    return ways[n];
  }

  static Object depth(int n) {
    return n == 0 ? 0 : 1 + (Integer) depth(n - 1);
  }

  static Object pascal(int n) {
    long[] row = new long[n + 1];
    for (int i = 0; i <= n; i++) {
      row[i] = 1;
      for (int j = i - 1; j > 0; j--) {
        row[j] += row[j - 1];
      }
    }
    return row;
  }
}
