package dev.katas.solution.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/** Structures that sort, or work on all pairs, when they are asked. */
final class Sorting {
  private Sorting() {}

  /** Keeps what was added as it came, and gives a copy to an algorithm. */
  static final class OnDemand implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final Function<int[], Object> algorithm;

    OnDemand(Function<int[], Object> algorithm) {
      this.algorithm = algorithm;
    }

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      int[] copy = new int[keys.size()];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = keys.get(i);
      }
      return algorithm.apply(copy);
    }
  }

  static int[] library(int[] keys) {
    Arrays.sort(keys);
    return keys;
  }

  static int[] bubble(int[] keys) {
    for (int i = 0; i < keys.length; i++) {
      for (int j = 1; j < keys.length; j++) {
        if (keys[j - 1] > keys[j]) {
          swap(keys, j - 1, j);
        }
      }
    }
    return keys;
  }

  static int[] selection(int[] keys) {
    for (int i = 0; i < keys.length; i++) {
      int least = i;
      for (int j = i + 1; j < keys.length; j++) {
        if (keys[j] < keys[least]) {
          least = j;
        }
      }
      swap(keys, i, least);
    }
    return keys;
  }

  static int[] merge(int[] keys) {
    if (keys.length < 2) {
      return keys;
    }
    int half = keys.length / 2;
    int[] left = merge(Arrays.copyOfRange(keys, 0, half));
    int[] right = merge(Arrays.copyOfRange(keys, half, keys.length));
    int l = 0;
    int r = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean fromLeft = r == right.length || (l < left.length && left[l] <= right[r]);
      keys[i] = fromLeft ? left[l++] : right[r++];
    }
    return keys;
  }

  static int[] quick(int[] keys) {
    quick(keys, 0, keys.length - 1);
    return keys;
  }

  private static void quick(int[] keys, int from, int to) {
    int i = from;
    int j = to;
    int pivot = from <= to ? keys[(from + to) >>> 1] : 0;
    while (i <= j) {
      while (keys[i] < pivot) {
        i++;
      }
      while (keys[j] > pivot) {
        j--;
      }
      if (i <= j) {
        swap(keys, i++, j--);
      }
    }
    if (from < j) {
      quick(keys, from, j);
    }
    if (i < to) {
      quick(keys, i, to);
    }
  }

  static Integer closestPair(int[] keys) {
    int closest = Integer.MAX_VALUE;
    for (int i = 0; i < keys.length; i++) {
      for (int j = i + 1; j < keys.length; j++) {
        closest = Math.min(closest, Math.abs(keys[i] - keys[j]));
      }
    }
    return closest;
  }

  static Object table(int[] keys) {
    return new boolean[keys.length][keys.length];
  }

  static Object drained(int[] keys) {
    PriorityQueue<Integer> queue = new PriorityQueue<>();
    for (int key : keys) {
      queue.add(key);
    }
    List<Integer> sorted = new ArrayList<>();
    while (!queue.isEmpty()) {
      sorted.add(queue.remove());
    }
    return sorted;
  }

  static Object reversed(int[] keys) {
    List<Integer> boxed = new ArrayList<>();
    for (int key : keys) {
      boxed.add(key);
    }
    boxed.sort(Comparator.<Integer>naturalOrder().reversed());
    return boxed;
  }

  private static void swap(int[] keys, int i, int j) {
    int key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
  }

  /** Keeps a list sorted by sorting it after each key. */
  static final class SortedEachTime implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
      Collections.sort(keys);
    }

    @Override
    public Object ask(int key) {
      return Searching.floor(keys, key);
    }
  }

  /** Keeps a list sorted by inserting where the key belongs. */
  static final class Inserted implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(Searching.floor(keys, key) + 1, key);
    }

    @Override
    public Object ask(int key) {
      return Searching.floor(keys, key);
    }
  }

  /** The median by two heaps. */
  static final class TwoHeaps implements Box {
    private final PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> high = new PriorityQueue<>();

    @Override
    public void add(int key) {
      low.add(key);
      high.add(low.remove());
      if (high.size() > low.size()) {
        low.add(high.remove());
      }
    }

    @Override
    public Object ask(int key) {
      return low.element();
    }
  }
}
