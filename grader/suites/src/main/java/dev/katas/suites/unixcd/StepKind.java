package dev.katas.suites.unixcd;

/** What a script's steps do with the session. */
enum StepKind {
  /** {@code cd} with a path. */
  WALK,
  /** {@code cd} with a path, of which only the consequences are looked at. */
  TRY,
  /** {@code cd} without a path. */
  NO_ARGUMENT,
  /** {@code cd} with a path that begins with a tilde. */
  TILDE,
  /** {@code cd} with a tilde and a user's name. */
  USER,
  /** {@code cd} with a dash. */
  BACK,
  /** {@code cdLogical} with a path. */
  LOGICAL,
  /** {@code cdLogical} with a dash. */
  LOGICAL_BACK,
  /** {@code cdWithinFileSystem} with a path. */
  WITHIN,
  /** {@code current}. */
  CURRENT,
  /** {@code history}. */
  HISTORY;

  /** Tells whether a path is walked that the tree decides on. */
  boolean walks() {
    return this == WALK || this == TRY || this == LOGICAL || this == WITHIN;
  }
}
