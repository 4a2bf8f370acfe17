package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.FileTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * A walk in the logical manner: {@code ..} takes back a name of the path.
 *
 * <p>Of each name that stands, the place it leads to is kept, with the number of links on the way
 * there. So the directory before a {@code ..} need not be walked to again, and neither need the
 * whole of what is left at the end: it has been walked name by name.
 */
final class LogicalWalk {
  private record Standing(String name, Place place, int followed) {}

  private final FileTree tree;
  private final Deque<Standing> standing = new ArrayDeque<>();

  LogicalWalk(FileTree tree) {
    this.tree = tree;
  }

  /** Walks an absolute path; answers what is left of it, which leads to an enterable directory. */
  String enter(String path) throws Refusal {
    Names names = new Names(path);
    for (String name = names.next(); name != null; name = names.next()) {
      if (name.equals("..")) {
        takeBack();
      } else if (!name.equals(".")) {
        add(name);
      }
    }
    place().requireSearchable();
    List<String> left = new ArrayList<>();
    standing.descendingIterator().forEachRemaining(each -> left.add(each.name()));
    return Paths.absolute(left);
  }

  private void takeBack() throws Refusal {
    if (!standing.isEmpty()) {
      place().requireDirectory();
      standing.pop();
    }
  }

  private void add(String name) throws Refusal {
    int followed = standing.isEmpty() ? 0 : standing.element().followed();
    Walk walk = new Walk(tree, followed, OptionalInt.empty());
    Place next = walk.go(place(), name);
    standing.push(new Standing(name, next, walk.followed()));
  }

  private Place place() {
    return standing.isEmpty() ? Place.root(tree.root()) : standing.element().place();
  }
}
