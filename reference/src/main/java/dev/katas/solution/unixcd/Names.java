package dev.katas.solution.unixcd;

/** The names of a path, one after another; what is left of the path is never copied. */
final class Names {
  private final String path;
  private int position;

  Names(String path) {
    this.path = path;
  }

  /** Returns the next name, or null after the last. */
  String next() {
    while (position < path.length() && path.charAt(position) == '/') {
      position++;
    }
    if (position == path.length()) {
      return null;
    }
    int slash = path.indexOf('/', position);
    int end = slash < 0 ? path.length() : slash;
    String name = path.substring(position, end);
    position = end;
    return name;
  }
}
