package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.Node;
import dev.katas.contract.unixcd.Shell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/**
 * A walk through the tree, one name at a time.
 *
 * <p>The names still to come are a stack of paths: a link puts its target on top, and what stood
 * behind the link goes on when that is used up. Nothing is put together and taken apart again, so
 * each name and each link costs a fixed number of steps.
 */
final class Walk {
  private final FileTree tree;
  private final OptionalInt fileSystem;
  private final Deque<Names> toCome = new ArrayDeque<>();
  private int followed;

  /**
   * Begins a walk.
   *
   * @param followed how many links count as followed already
   * @param fileSystem the only file system that may be trodden on; empty for any
   */
  Walk(FileTree tree, int followed, OptionalInt fileSystem) {
    this.tree = tree;
    this.followed = followed;
    this.fileSystem = fileSystem;
  }

  static Walk freely(FileTree tree) {
    return new Walk(tree, 0, OptionalInt.empty());
  }

  int followed() {
    return followed;
  }

  /** Walks a path from the root if it is absolute, else from a place; answers where it ends. */
  Place go(Place from, String path) throws Refusal {
    Place place = begin(from, path);
    while (!toCome.isEmpty()) {
      String name = toCome.element().next();
      if (name == null) {
        toCome.remove();
      } else {
        place = step(place, name);
      }
    }
    return place;
  }

  /** Walks a path that must end at a directory that can be entered. */
  Place enter(Place from, String path) throws Refusal {
    Place place = go(from, path);
    place.requireSearchable();
    return place;
  }

  private Place begin(Place from, String path) throws Refusal {
    toCome.push(new Names(path));
    return Paths.isAbsolute(path) ? allowed(Place.root(tree.root())) : from;
  }

  private Place step(Place place, String name) throws Refusal {
    place.requireSearchable();
    if (name.equals(".")) {
      return place;
    }
    if (name.equals("..")) {
      return allowed(place.parent());
    }
    Node node = place.node().child(name).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
    Place found = allowed(place.child(node));
    return node.type() == Node.Type.LINK ? follow(place, node) : found;
  }

  private Place follow(Place place, Node link) throws Refusal {
    if (followed == Shell.MOST_LINKS) {
      throw new Refusal(Reason.TOO_MANY_LINKS);
    }
    followed++;
    return begin(place, link.target());
  }

  private Place allowed(Place place) throws Refusal {
    if (fileSystem.isPresent() && place.node().fileSystem() != fileSystem.getAsInt()) {
      throw new Refusal(Reason.OTHER_FILE_SYSTEM);
    }
    return place;
  }
}
