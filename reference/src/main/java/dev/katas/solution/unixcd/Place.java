package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a walk has come to: an entry, and the place of the directory above it. Never changes, so
 * that going down and up again costs one step each, and a place may be kept.
 */
final class Place {
  private final Place parent;
  private final String name;
  private final Node node;

  private Place(Place parent, String name, Node node) {
    this.parent = parent;
    this.name = name;
    this.node = node;
  }

  static Place root(Node node) {
    return new Place(null, "", node);
  }

  Place child(Node child) {
    return new Place(this, child.name(), child);
  }

  /** The directory above; the root is above itself. */
  Place parent() {
    return parent == null ? this : parent;
  }

  Node node() {
    return node;
  }

  void requireDirectory() throws Refusal {
    if (node.type() != Node.Type.DIRECTORY) {
      throw new Refusal(Reason.NOT_A_DIRECTORY);
    }
  }

  void requireSearchable() throws Refusal {
    requireDirectory();
    if (!node.searchable()) {
      throw new Refusal(Reason.NO_PERMISSION);
    }
  }

  /** Returns the path from the root, without links. */
  String path() {
    Deque<String> names = new ArrayDeque<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      names.push(place.name);
    }
    return Paths.absolute(names);
  }
}
