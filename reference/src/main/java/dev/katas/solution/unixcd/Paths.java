package dev.katas.solution.unixcd;

/** Paths as text. */
final class Paths {
  private Paths() {}

  static boolean isAbsolute(String path) {
    return path.startsWith("/");
  }

  /** Puts names together, each with a slash before it. */
  static String absolute(Iterable<String> names) {
    StringBuilder path = new StringBuilder();
    for (String name : names) {
      path.append('/').append(name);
    }
    return path.length() == 0 ? "/" : path.toString();
  }

  static String join(String directory, String path) {
    return directory + "/" + path;
  }

  /** Tells whether a path says where it begins, so that no search path applies to it. */
  static boolean isAnchored(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    return first.isEmpty() || first.equals(".") || first.equals("..");
  }
}
