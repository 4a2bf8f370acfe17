package dev.katas.contract.unixcd;

/**
 * Level 1: opens sessions. Its sessions know nothing of each other, and any number of threads may
 * open and use them at the same time, over one tree or several.
 */
public interface Shell {
  /** How many links one walk may follow, counting each time that one is followed. */
  int MOST_LINKS = 40;

  /**
   * Opens a session. It has no previous directory yet.
   *
   * @throws NullPointerException if an argument is null
   */
  Session open(FileTree tree, Environment environment);
}
