package dev.katas.solution.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to find the last key at or before another one in a list that was written in order. */
final class Searching {
  private Searching() {}

  static int floor(List<Integer> keys, int key) {
    int low = 0;
    int high = keys.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle) <= key) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** Appends, and leaves the asking to its kind. */
  abstract static class Appended implements Box {
    final List<Integer> keys;

    Appended(List<Integer> keys) {
      this.keys = keys;
    }

    @Override
    public void add(int key) {
      keys.add(key);
    }
  }

  static final class Binary extends Appended {
    Binary() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      return floor(keys, key);
    }
  }

  static final class Recursive extends Appended {
    Recursive() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      return find(key, 0, keys.size() - 1);
    }

    private int find(int key, int low, int high) {
      if (low > high) {
        return high;
      }
      int middle = (low + high) >>> 1;
      return keys.get(middle) <= key ? find(key, middle + 1, high) : find(key, low, middle - 1);
    }
  }

  static final class Galloping extends Appended {
    Galloping() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      int reach = 1;
      while (reach < keys.size() && keys.get(reach) <= key) {
        reach *= 2;
      }
      return floor(keys.subList(0, Math.min(reach, keys.size())), key);
    }
  }

  static final class Library extends Appended {
    Library() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      return Collections.binarySearch(keys, key);
    }
  }

  static final class ScanForward extends Appended {
    ScanForward() {
      super(new ArrayList<>());
    }

    @Override
    public @Nullable Object ask(int key) {
      Integer found = null;
      for (Integer each : keys) {
        if (each <= key) {
          found = each;
        }
      }
      return found;
    }
  }

  static final class ScanBackward extends Appended {
    ScanBackward() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      int at = keys.size() - 1;
      while (at >= 0 && keys.get(at) > key) {
        at--;
      }
      return at;
    }
  }

  static final class RecursiveScan extends Appended {
    RecursiveScan() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      return find(key, keys.size() - 1);
    }

    private int find(int key, int at) {
      return at < 0 || keys.get(at) <= key ? at : find(key, at - 1);
    }
  }

  @SuppressWarnings("JdkObsolete") // what it costs is the point
  static final class LinkedBinary extends Appended {
    LinkedBinary() {
      super(new LinkedList<>());
    }

    @Override
    public Object ask(int key) {
      return floor(keys, key);
    }
  }

  @SuppressWarnings("JdkObsolete") // what it costs is the point
  static final class LinkedLibrary extends Appended {
    LinkedLibrary() {
      super(new LinkedList<>());
    }

    @Override
    public Object ask(int key) {
      return Collections.binarySearch(keys, key);
    }
  }

  static final class CopiedHalves extends Appended {
    CopiedHalves() {
      super(new ArrayList<>());
    }

    @Override
    public Object ask(int key) {
      List<Integer> rest = keys;
      while (rest.size() > 1) {
        int half = rest.size() / 2;
        rest =
            new ArrayList<>(
                rest.get(half) <= key ? rest.subList(half, rest.size()) : rest.subList(0, half));
      }
      return rest;
    }
  }

  static final class GrownByConstant implements Box {
    private int[] keys = new int[100];
    private int size;

    @Override
    public void add(int key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size + 100);
      }
      keys[size++] = key;
    }

    @Override
    public Object ask(int key) {
      return Arrays.binarySearch(keys, 0, size, key);
    }
  }

  static final class Blocks implements Box {
    private final int width;
    private final List<List<Integer>> blocks = new ArrayList<>();

    Blocks(int n) {
      width = Math.max(1, (int) Math.sqrt(n));
    }

    @Override
    public void add(int key) {
      if (blocks.isEmpty() || blocks.get(blocks.size() - 1).size() == width) {
        blocks.add(new ArrayList<>(width));
      }
      blocks.get(blocks.size() - 1).add(key);
    }

    @Override
    public Object ask(int key) {
      int count = 0;
      for (List<Integer> block : blocks) {
        count += block.get(0) <= key ? 1 : 0;
      }
      for (Integer each : blocks.get(Math.max(0, count - 1))) {
        count += each <= key ? 1 : 0;
      }
      return count;
    }
  }

  static final class Newest implements Box {
    private int newest;

    @Override
    public void add(int key) {
      newest = key;
    }

    @Override
    public Object ask(int key) {
      return newest <= key;
    }
  }
}
