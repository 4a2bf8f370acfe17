package dev.katas.contract.unixcd;

import java.util.Optional;

/**
 * An entry of a {@link FileTree}: what stands under one name in one directory. Each method takes
 * the same time, however large the tree is.
 *
 * <p>On levels 1 to 3 the tree never changes. On level 4 it may do so between any two calls ({@link
 * ChangingTreeSession}): then any of these methods throws {@link EntryVanished} once the entry is
 * no longer where it was.
 */
public interface Node {
  /** What an entry is. */
  enum Type {
    /** A directory: it has entries. */
    DIRECTORY,
    /** A symbolic link: it stands for the path that is its target. */
    LINK,
    /** Anything else. */
    FILE
  }

  /** Returns what the entry is. Links are not followed: a link to a directory is a link. */
  Type type();

  /**
   * Returns the entry of that name in this directory, or empty if there is none. Tells what is
   * there, permitted or not: whether it may be looked at is told by {@link #searchable}.
   *
   * @param name not {@code .} or {@code ..}, which the tree knows nothing of
   * @throws IllegalStateException if this is not a directory
   */
  Optional<Node> child(String name);

  /**
   * Returns the path that this link stands for, as it was written: never empty, and relative to the
   * directory in which the link stands unless it begins with {@code /}.
   *
   * @throws IllegalStateException if this is not a link
   */
  String target();

  /**
   * Tells whether this directory may be searched: that is needed to look up a name in it, {@code .}
   * and {@code ..} included, and to make it the current directory. It is not needed to see the
   * directory itself from the one above it.
   *
   * @throws IllegalStateException if this is not a directory
   */
  boolean searchable();

  /**
   * Level 4: returns the name under which the tree stores this entry. It is the name asked for,
   * unless the tree ignores case ({@link StoredNameSession}). The root's name is empty.
   */
  String name();

  /**
   * Level 4: returns a number of the file system on which this entry lies, equal for entries of one
   * file system ({@link OneFileSystemSession}).
   */
  int fileSystem();
}
