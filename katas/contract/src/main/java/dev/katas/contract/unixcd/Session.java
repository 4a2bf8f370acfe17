package dev.katas.contract.unixcd;

/**
 * Level 1: a shell's current directory and the command that changes it, in the physical manner
 * ({@code cd -P}): links are followed one name at a time, from left to right, and {@code ..} is the
 * parent of the directory that the walk has really come to.
 *
 * <p>Any number of threads may use one session: each call happens as if at one moment between its
 * beginning and its end.
 */
public interface Session {
  /**
   * Changes the current directory.
   *
   * <ul>
   *   <li>{@code ""}: refused, {@link CdResult.Reason#EMPTY_PATH}.
   *   <li>{@code "-"}, exactly: to the previous directory, by its path, which thereby changes
   *       places with the current one; {@link CdResult.Reason#NO_PREVIOUS} if there is none.
   *   <li>{@code "~"} and {@code "~/..."}: the home directory stands for the {@code ~}. Anywhere
   *       else {@code ~} is a character like others.
   *   <li>Level 2, {@code "~name"} and {@code "~name/..."}: that user's home directory. For a name
   *       that is not among the environment's users, the path is taken as it is written.
   *   <li>A path that now begins with {@code /} is walked from the root, any other from the current
   *       directory. Repeated slashes are one; those at the end say no more than that a directory
   *       is meant.
   *   <li>Level 2, with a search path: a relative path whose first name is neither {@code .} nor
   *       {@code ..} is tried in each place of the search path first, joined by a {@code /}, and
   *       the first place in which there is such a directory that can be entered is taken. Place
   *       {@code ""} is the current directory; a relative place begins there. If it is none of them
   *       the path is walked as if there were no search path.
   * </ul>
   *
   * <p>A name is looked up in a directory that must be searchable. A link is replaced by its
   * target, which is walked from the root or from the directory of the link, whatever stands behind
   * it in the path. {@code .} stays, {@code ..} goes to the parent (at the root: stays), and both
   * ask for a searchable directory to stay in or to leave. What the path ends at must be a
   * searchable directory. At most {@link Shell#MOST_LINKS} links are followed in one walk, in all;
   * the same one may be met again and counts again.
   *
   * <p>After a move the previous directory is the one that was current, even if they are the same.
   * After a refusal everything is as it was.
   *
   * @throws NullPointerException if path is null; nothing changes
   */
  CdResult cd(String path);

  /** Changes to the home directory, as {@code cd("~")} does. */
  CdResult cd();

  /**
   * Returns the current directory: an absolute path without {@code .}, {@code ..}, repeated slashes
   * or one at the end, and without links unless {@link LogicalSession#cdLogical} was used.
   */
  String current();
}
