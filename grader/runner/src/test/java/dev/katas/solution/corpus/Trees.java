package dev.katas.solution.corpus;

import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Search trees, balanced and not. */
final class Trees {
  private Trees() {}

  /** A sorted map of the library's. */
  static final class Floor implements Box {
    private final NavigableMap<Integer, Integer> map;

    Floor(NavigableMap<Integer, Integer> map) {
      this.map = map;
    }

    @Override
    public void add(int key) {
      map.put(key, key);
    }

    @Override
    public @Nullable Object ask(int key) {
      return map.floorEntry(key);
    }
  }

  static final class HeadLast implements Box {
    private final TreeMap<Integer, Integer> map = new TreeMap<>();

    @Override
    public void add(int key) {
      map.put(key, key);
    }

    @Override
    public @Nullable Object ask(int key) {
      NavigableMap<Integer, Integer> head = map.headMap(key, true);
      return head.isEmpty() ? null : head.lastKey();
    }
  }

  static final class HeadSize implements Box {
    private final TreeMap<Integer, Integer> map = new TreeMap<>();

    @Override
    public void add(int key) {
      map.put(key, key);
    }

    @Override
    public Object ask(int key) {
      return map.headMap(key, true).size();
    }
  }

  /** A binary search tree that nothing balances. */
  static final class Unbalanced implements Box {
    private static final class Node {
      private final int key;
      private @Nullable Node left;
      private @Nullable Node right;

      Node(int key) {
        this.key = key;
      }
    }

    private @Nullable Node root;

    @Override
    public void add(int key) {
      Node at = root;
      if (at == null) {
        root = new Node(key);
        return;
      }
      while (true) {
        Node next = key < at.key ? at.left : at.right;
        if (next == null) {
          break;
        }
        at = next;
      }
      if (key < at.key) {
        at.left = new Node(key);
      } else {
        at.right = new Node(key);
      }
    }

    @Override
    public @Nullable Object ask(int key) {
      Node at = root;
      Node found = null;
      while (at != null) {
        if (at.key <= key) {
          found = at;
          at = at.right;
        } else {
          at = at.left;
        }
      }
      return found;
    }
  }

  /** A treap that copies the path it changes: readers see a snapshot. */
  static final class Persistent implements Box {
    private record Leaf(int key, int priority, @Nullable Leaf left, @Nullable Leaf right) {}

    private final AtomicReference<@Nullable Leaf> root = new AtomicReference<>();
    private final Random random = new Random(1);

    @Override
    public void add(int key) {
      int priority = random.nextInt();
      Leaf before = root.get();
      while (!root.compareAndSet(before, insert(before, key, priority))) {
        before = root.get();
      }
    }

    private static Leaf insert(@Nullable Leaf at, int key, int priority) {
      if (at == null) {
        return new Leaf(key, priority, null, null);
      }
      if (key < at.key) {
        Leaf left = insert(at.left, key, priority);
        return left.priority > at.priority
            ? new Leaf(
                left.key,
                left.priority,
                left.left,
                new Leaf(at.key, at.priority, left.right, at.right))
            : new Leaf(at.key, at.priority, left, at.right);
      }
      Leaf right = insert(at.right, key, priority);
      return right.priority > at.priority
          ? new Leaf(
              right.key,
              right.priority,
              new Leaf(at.key, at.priority, at.left, right.left),
              right.right)
          : new Leaf(at.key, at.priority, at.left, right);
    }

    @Override
    public @Nullable Object ask(int key) {
      Leaf at = root.get();
      Leaf found = null;
      while (at != null) {
        if (at.key <= key) {
          found = at;
          at = at.right;
        } else {
          at = at.left;
        }
      }
      return found;
    }
  }

  /** A trie over the keys' four bytes. */
  static final class Trie implements Box {
    private final Object[] root = new Object[256];

    @Override
    public void add(int key) {
      Object[] at = root;
      for (int shift = 24; shift > 0; shift -= 8) {
        int digit = key >>> shift & 255;
        if (!(at[digit] instanceof Object[])) {
          at[digit] = new Object[256];
        }
        at = (Object[]) at[digit];
      }
      at[key & 255] = true;
    }

    @Override
    public @Nullable Object ask(int key) {
      Object at = root;
      for (int shift = 24; shift >= 0 && at instanceof Object[] node; shift -= 8) {
        at = node[key >>> shift & 255];
      }
      return at;
    }
  }

  /** A Fenwick tree over n positions, which keys are folded onto. */
  static final class Fenwick implements Box {
    private final int[] sums;

    Fenwick(int n) {
      sums = new int[n + 1];
    }

    @Override
    public void add(int key) {
      for (int i = 1 + key % 7; i < sums.length; i += i & -i) {
        sums[i]++;
      }
    }

    @Override
    public Object ask(int key) {
      int sum = 0;
      for (int i = Integer.highestOneBit(sums.length) - 1; i > 0; i -= i & -i) {
        sum += sums[i];
      }
      return sum;
    }
  }

  /** A treap's cheaper cousin: a heap in an array, which each key climbs. */
  static final class ClimbingHeap implements Box {
    private int[] heap = new int[16];
    private int size;

    @Override
    public void add(int key) {
      if (size == heap.length) {
        heap = java.util.Arrays.copyOf(heap, 2 * size);
      }
      int at = size++;
      while (at > 0 && heap[(at - 1) / 2] < key) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      heap[at] = key;
    }

    @Override
    public Object ask(int key) {
      return heap[0];
    }
  }
}
