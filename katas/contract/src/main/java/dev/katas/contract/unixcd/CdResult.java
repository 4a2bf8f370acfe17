package dev.katas.contract.unixcd;

import java.util.Objects;

/** How a {@code cd} ended: in a directory, or not at all. */
public sealed interface CdResult {
  /**
   * The current directory has changed.
   *
   * @param directory the new one, as {@link Session#current} tells it
   */
  record Moved(String directory) implements CdResult {
    /** Refuses null. */
    public Moved {
      Objects.requireNonNull(directory, "directory");
    }
  }

  /**
   * Nothing has changed.
   *
   * @param reason why not
   */
  record Refused(Reason reason) implements CdResult {
    /** Refuses null. */
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Why a {@code cd} was refused: of what is in the way of a walk, the first. */
  enum Reason {
    /** The path is empty. */
    EMPTY_PATH,
    /** There is no entry of that name, or the target of a link does not exist. */
    NOT_FOUND,
    /** Something that is to be searched or entered is neither a directory nor a link to one. */
    NOT_A_DIRECTORY,
    /** More than {@link Shell#MOST_LINKS} links would have to be followed. */
    TOO_MANY_LINKS,
    /** A directory that is to be searched or entered is not searchable. */
    NO_PERMISSION,
    /** There is no previous directory to go back to. */
    NO_PREVIOUS,
    /** Level 4: the walk would leave the file system ({@link OneFileSystemSession}). */
    OTHER_FILE_SYSTEM
  }
}
