package dev.katas.contract.unixcd;

import java.util.List;
import java.util.Map;

/**
 * What a session is started with.
 *
 * @param start the current directory at the beginning: the absolute path of a directory, which is
 *     searchable as are all above it, without links, {@code .} or {@code ..}, repeated slashes or
 *     one at the end
 * @param home the home directory: an absolute path, of which nothing else is promised
 * @param searchPath level 2: the places in which relative paths are looked for first, as {@code
 *     CDPATH} lists them; empty on level 1
 * @param users level 2: home directories of users by name, absolute paths; empty on level 1
 */
public record Environment(
    String start, String home, List<String> searchPath, Map<String, String> users) {
  /** Copies the list and the map. */
  public Environment {
    searchPath = List.copyOf(searchPath);
    users = Map.copyOf(users);
  }

  /** Returns an environment with neither search path nor other users: all of level 1. */
  public static Environment of(String start, String home) {
    return new Environment(start, home, List.of(), Map.of());
  }
}
