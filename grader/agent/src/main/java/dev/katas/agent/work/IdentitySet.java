package dev.katas.agent.work;

import org.jspecify.annotations.Nullable;

/** A set of objects by identity, which counts nothing: the JDK's own would count as work. */
final class IdentitySet {
  private @Nullable Object[] table = new Object[1 << 12];
  private int size;

  /** Adds an object; returns whether it is new. */
  boolean add(Object object) {
    if (2 * size >= table.length) {
      grow();
    }
    if (!insert(table, object)) {
      return false;
    }
    size++;
    return true;
  }

  private void grow() {
    @Nullable Object[] larger = new Object[2 * table.length];
    for (Object object : table) {
      if (object != null) {
        insert(larger, object);
      }
    }
    table = larger;
  }

  private static boolean insert(@Nullable Object[] table, Object object) {
    int mask = table.length - 1;
    int hash = System.identityHashCode(object) * 0x9E3779B1;
    int at = (hash ^ (hash >>> 16)) & mask;
    while (table[at] != null) {
      if (table[at] == object) {
        return false;
      }
      at = (at + 1) & mask;
    }
    table[at] = object;
    return true;
  }
}
