package dev.katas.suites.unixcd;

/** What else a script sets up beside the tree. */
enum Furnishing {
  /** A home directory. */
  HOME,
  /** Users with home directories. */
  USERS,
  /** A search path. */
  SEARCH_PATH,
  /** A start elsewhere than at the root. */
  START,
  /** Parts of the tree on other file systems. */
  MOUNTS,
  /** A tree that ignores case, and paths written in any. */
  ANY_CASE
}
