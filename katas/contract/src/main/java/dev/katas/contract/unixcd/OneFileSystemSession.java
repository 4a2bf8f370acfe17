package dev.katas.contract.unixcd;

/** Level 4: a session that can be told to stay on the file system where it is. */
public interface OneFileSystemSession extends Session {
  /**
   * Does what {@link #cd(String)} does, as long as the walk never leaves the file system of the
   * current directory: not downwards, not by {@code ..}, and not by a link; not even to come back
   * later. A walk from the root leaves it if the root lies elsewhere. Otherwise the call is refused
   * with {@link CdResult.Reason#OTHER_FILE_SYSTEM}, and that before anything else is said of the
   * entry on the other side.
   *
   * @throws NullPointerException if path is null; nothing changes
   */
  CdResult cdWithinFileSystem(String path);
}
