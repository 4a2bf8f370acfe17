package dev.katas.solution.corpus;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Structures of the JDK, used well and badly. */
final class Library {
  private Library() {}

  /** A collection with a way to add and a way to ask. */
  static final class Of<C> implements Box {
    private final C collection;
    private final BiConsumer<C, Integer> add;
    private final BiFunction<C, Integer, @Nullable Object> ask;

    Of(C collection, BiConsumer<C, Integer> add, BiFunction<C, Integer, @Nullable Object> ask) {
      this.collection = collection;
      this.add = add;
      this.ask = ask;
    }

    @Override
    public void add(int key) {
      add.accept(collection, key);
    }

    @Override
    public @Nullable Object ask(int key) {
      return ask.apply(collection, key);
    }
  }

  static <C extends Collection<Integer>> Of<C> appended(
      C collection, BiFunction<C, Integer, @Nullable Object> ask) {
    return new Of<>(collection, Collection::add, ask);
  }

  static Box map(Map<Integer, Integer> map) {
    return new Of<>(map, (m, key) -> m.put(key, key), Map::get);
  }

  static Box listAtFront() {
    return new Of<>(new ArrayList<Integer>(), (l, key) -> l.add(0, key), (l, key) -> l.get(0));
  }

  static Box firstSeen() {
    return new Of<List<Integer>>(
        new ArrayList<>(),
        (l, key) -> {
          if (!l.contains(key)) {
            l.add(key);
          }
        },
        Searching::floor);
  }

  static Box window() {
    return new Of<Deque<Integer>>(
        new ArrayDeque<>(),
        (d, key) -> {
          d.addLast(key);
          if (d.size() > 1000) {
            d.removeFirst();
          }
        },
        (d, key) -> d.peekFirst());
  }

  static Box listWindow() {
    return new Of<List<Integer>>(
        new ArrayList<>(),
        (l, key) -> {
          l.add(key);
          l.add(key);
          l.remove(0);
        },
        (l, key) -> l.get(0));
  }

  static Box bits() {
    return new Of<>(new BitSet(), (b, key) -> b.set(key >>> 1 & 0xFFFF), (b, key) -> b.get(7));
  }

  static Box bigNumber() {
    return new Of<>(
        new BigInteger[] {BigInteger.ONE},
        (b, key) -> b[0] = b[0].shiftLeft(32).add(BigInteger.valueOf(key)),
        (b, key) -> b[0].testBit(3) ? b[0].bitCount() : b[0].bitCount() + 1);
  }

  static Box nthKey() {
    return new Of<Map<Integer, Integer>>(
        new LinkedHashMap<>(),
        (m, key) -> m.put(key, key),
        (m, key) -> {
          int rest = m.size() / 2;
          for (Integer each : m.keySet()) {
            if (rest-- == 0) {
              return each;
            }
          }
          return null;
        });
  }

  static Box copiedKeys() {
    return new Of<Map<Integer, Integer>>(
        new HashMap<>(),
        (m, key) -> m.put(key, key),
        (m, key) -> new ArrayList<>(m.keySet()).contains(key));
  }

  static Box rebuilt() {
    return new Of<Map<Integer, Integer>>(
        new HashMap<>(),
        (m, key) -> m.put(key, key),
        (m, key) -> new java.util.TreeMap<>(m).floorKey(key));
  }

  static Box least() {
    return appended(new ArrayList<>(), (l, key) -> Collections.min(l));
  }

  /** A key whose hash says nothing; comparable or not. */
  static final class BadHash implements Box {
    private static class Plain {
      final int key;

      Plain(int key) {
        this.key = key;
      }

      @Override
      public int hashCode() {
        return 7;
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Plain plain && plain.key == key;
      }
    }

    private static final class Ordered extends Plain implements Comparable<Ordered> {
      Ordered(int key) {
        super(key);
      }

      @Override
      public int compareTo(Ordered other) {
        return Integer.compare(key, other.key);
      }
    }

    private final Map<Plain, Integer> map = new HashMap<>();
    private final boolean ordered;

    BadHash(boolean ordered) {
      this.ordered = ordered;
    }

    @Override
    public void add(int key) {
      map.put(wrap(key), key);
    }

    @Override
    public @Nullable Object ask(int key) {
      return map.get(wrap(key));
    }

    private Plain wrap(int key) {
      return ordered ? new Ordered(key) : new Plain(key);
    }
  }

  /** The least recently used of n keys goes: kept in order by a linked map, or looked for. */
  static final class Cache implements Box {
    private final Map<Integer, Integer> map;
    private final int capacity;

    Cache(int n, boolean linked) {
      capacity = Math.max(8, n / 2);
      map = linked ? new LinkedHashMap<>(16, 0.75f, true) : new HashMap<>();
    }

    @Override
    public void add(int key) {
      map.put(key, map.size());
      if (map.size() > capacity) {
        map.remove(map instanceof LinkedHashMap ? map.keySet().iterator().next() : oldest());
      }
    }

    private Integer oldest() {
      Integer oldest = null;
      for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
        if (oldest == null || entry.getValue() < map.getOrDefault(oldest, 0)) {
          oldest = entry.getKey();
        }
      }
      return oldest == null ? 0 : oldest;
    }

    @Override
    public @Nullable Object ask(int key) {
      return map.get(key);
    }
  }
}
