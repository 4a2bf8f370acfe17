package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.Environment;
import java.util.ArrayList;
import java.util.List;

/** What a shell makes of the argument before any directory is looked at. */
final class Expansion {
  private final Environment environment;

  Expansion(Environment environment) {
    this.environment = environment;
  }

  /** Puts a home directory in place of a tilde, where there is one and it is somebody's. */
  String withoutTilde(String path) {
    if (!path.startsWith("~")) {
      return path;
    }
    int slash = path.indexOf('/');
    int end = slash < 0 ? path.length() : slash;
    String user = path.substring(1, end);
    String home = user.isEmpty() ? environment.home() : environment.users().get(user);
    return home == null ? path : home + path.substring(end);
  }

  /** Returns the paths that are to be tried in turn; the last one's refusal is the answer. */
  List<String> candidates(String path) {
    if (environment.searchPath().isEmpty() || Paths.isAnchored(path)) {
      return List.of(path);
    }
    List<String> candidates = new ArrayList<>();
    for (String place : environment.searchPath()) {
      candidates.add(place.isEmpty() ? path : Paths.join(place, path));
    }
    candidates.add(path);
    return candidates;
  }
}
