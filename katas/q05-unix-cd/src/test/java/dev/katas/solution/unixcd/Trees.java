package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.Node;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small tree to try things out with; yours to change. Paths end with a slash for directories. */
final class Trees {
  private Trees() {}

  /**
   * Makes a tree from lines such as {@code /a/b/}, {@code /a/file}, {@code /a/link -> ../c} and
   * {@code /a/locked/ x} for a directory that may not be searched.
   */
  static FileTree of(String... lines) {
    Entry root = new Entry("", Node.Type.DIRECTORY, "", true);
    for (String line : lines) {
      String[] parts = line.split(" ", 3);
      Node.Type type =
          parts.length == 3
              ? Node.Type.LINK
              : parts[0].endsWith("/") ? Node.Type.DIRECTORY : Node.Type.FILE;
      root.add(
          parts[0].substring(1).split("/"), type, parts[parts.length - 1], parts.length != 2);
    }
    return () -> root;
  }

  private static final class Entry implements Node {
    private final Map<String, Entry> children = new TreeMap<>();
    private final String name;
    private final Type type;
    private final String target;
    private final boolean searchable;

    Entry(String name, Type type, String target, boolean searchable) {
      this.name = name;
      this.type = type;
      this.target = target;
      this.searchable = searchable;
    }

    void add(String[] names, Type leaf, String leafTarget, boolean leafSearchable) {
      Entry entry = this;
      for (int i = 0; i < names.length; i++) {
        boolean last = i == names.length - 1;
        String next = names[i];
        entry =
            entry.children.computeIfAbsent(
                next,
                key ->
                    last
                        ? new Entry(key, leaf, leafTarget, leafSearchable)
                        : new Entry(key, Type.DIRECTORY, "", true));
      }
    }

    @Override
    public Type type() {
      return type;
    }

    @Override
    public Optional<Node> child(String wanted) {
      require(Type.DIRECTORY);
      return Optional.ofNullable(children.get(wanted));
    }

    @Override
    public String target() {
      require(Type.LINK);
      return target;
    }

    @Override
    public boolean searchable() {
      require(Type.DIRECTORY);
      return searchable;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int fileSystem() {
      return 0;
    }

    private void require(Type wanted) {
      if (type != wanted) {
        throw new IllegalStateException("not a " + wanted + ": " + name);
      }
    }
  }
}
