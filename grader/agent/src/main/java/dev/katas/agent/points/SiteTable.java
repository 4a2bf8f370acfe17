package dev.katas.agent.points;

import java.util.Arrays;

/** Every site woven in this JVM, by its number. */
public final class SiteTable {
  private static volatile Site[] sites = new Site[0];
  private static int count;

  private SiteTable() {}

  /** Registers a site and returns its number. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  public static synchronized int add(
      SiteKind kind,
      String owner,
      String name,
      String descriptor,
      String text,
      String file,
      int line) {
    int id = count++;
    Site[] table = sites;
    if (id >= table.length) {
      table = Arrays.copyOf(table, Math.max(256, 2 * id));
    }
    table[id] = new Site(id, kind, owner, name, descriptor, text, file, line);
    sites = table;
    return id;
  }

  /** Returns the site with the given number. */
  public static Site get(int id) {
    return sites[id];
  }

  /** Returns how many sites there are; their numbers are below it. */
  public static synchronized int size() {
    return count;
  }
}
