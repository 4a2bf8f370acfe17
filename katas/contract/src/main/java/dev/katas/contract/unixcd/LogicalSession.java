package dev.katas.contract.unixcd;

/** Level 2: the logical manner, which is how a shell's {@code cd} behaves unless told otherwise. */
public interface LogicalSession extends Session {
  /**
   * Changes the current directory as POSIX says for {@code cd -L}. What {@link #cd(String)} says of
   * the empty path, {@code -}, {@code ~} and the search path holds here, too. Then:
   *
   * <ol>
   *   <li>A relative path is put behind {@link #current} and a {@code /}.
   *   <li>Of the names in the result, from left to right: {@code .} goes; {@code ..} goes together
   *       with the name before it, if there is one. That name, with all that is still before it,
   *       must be the path of a directory; it need not be searchable itself. If it is not, the call
   *       is refused for the reason for which a walk to it would fail.
   *   <li>What is left is walked as {@link #cd(String)} walks an absolute path, and becomes the
   *       current directory as it stands, its links included.
   * </ol>
   *
   * <p>Each of these walks may follow {@link Shell#MOST_LINKS} links.
   *
   * <p>{@link #cd(String)} may be mixed with this: it starts in the directory that {@link #current}
   * leads to (the links on the way there do not count), and what it answers has no links. Both
   * share the previous directory.
   *
   * @throws NullPointerException if path is null; nothing changes
   */
  CdResult cdLogical(String path);
}
