package dev.katas.solution.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Structures of linear space that differ in what a question leaves behind. */
public final class Memories {
  private static final int FEW = 8;
  private static final int WALKS = 40;

  private Memories() {}

  /** Returns one by name. */
  public static Box named(String name) {
    return switch (name) {
      case "keeps every question" -> new Keeps(Integer.MAX_VALUE);
      case "keeps a few questions" -> new Keeps(FEW);
      case "keeps a copy for each size" -> new Copies();
      case "throws when asked" -> new Mute();
      case "walks and keeps nothing" -> new Walks();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final class Keeps implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final Deque<int[]> asked = new ArrayDeque<>();
    private final int most;

    Keeps(int most) {
      this.most = most;
    }

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      asked.add(new int[] {key, keys.size()});
      if (asked.size() > most) {
        asked.remove();
      }
      return keys.size();
    }
  }

  private static final class Copies implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final List<List<Integer>> copies = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      if (copies.isEmpty() || copies.get(copies.size() - 1).size() < keys.size()) {
        copies.add(new ArrayList<>(keys));
      }
      return copies.get(copies.size() - 1);
    }
  }

  private static final class Mute implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      throw new IllegalStateException("not asked for");
    }
  }

  private static final class Walks implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      int found = 0;
      for (int i = 0; i < WALKS; i++) {
        for (int other : keys) {
          found += other == key ? 1 : 0;
        }
      }
      return found;
    }
  }
}
