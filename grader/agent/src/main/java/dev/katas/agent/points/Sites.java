package dev.katas.agent.points;

/** Registers the sites of one method while its code is read. */
final class Sites {
  final String type;
  final String method;
  private final String file;
  private int line;

  Sites(String type, String method, String file) {
    this.type = type;
    this.method = method;
    this.file = file;
  }

  void line(int next) {
    line = next;
  }

  int line() {
    return line;
  }

  String file() {
    return file;
  }

  int field(SiteKind kind, String declaredBy, String name, String descriptor) {
    boolean write = kind == SiteKind.FIELD_WRITE || kind == SiteKind.VOLATILE_WRITE;
    boolean ordered = kind == SiteKind.VOLATILE_READ || kind == SiteKind.VOLATILE_WRITE;
    String text = (write ? "writes " : "reads ") + (ordered ? "volatile field " : "field ") + name;
    return add(kind, declaredBy, name, descriptor, text);
  }

  int element(SiteKind kind, String name) {
    String verb = kind == SiteKind.ELEMENT_WRITE ? "writes" : "reads";
    String what = name.isEmpty() ? "an array element" : "an array with " + name;
    return add(kind, "", name, "", verb + " " + what);
  }

  int call(SiteKind kind, String owner, String name, String descriptor) {
    String text =
        name.equals("<init>")
            ? "creates a " + shortName(owner) + " from a collection"
            : "calls " + shortName(owner) + "." + name;
    return add(kind, owner, name, descriptor, text);
  }

  int monitor(SiteKind kind, String what) {
    String verb = kind == SiteKind.MONITOR_ENTER ? "locks " : "unlocks ";
    return add(kind, type, what, "", verb + what);
  }

  int entry() {
    boolean lambda = method.startsWith("lambda$");
    String text = lambda ? "enters a lambda" : "enters " + shortName(type) + "." + method;
    return add(SiteKind.METHOD, type, method, "", text);
  }

  private int add(SiteKind kind, String owner, String name, String descriptor, String text) {
    return SiteTable.add(kind, owner, name, descriptor, text, file, line);
  }

  static String shortName(String internalName) {
    String last = internalName.substring(internalName.lastIndexOf('/') + 1);
    return last.replace('$', '.');
  }
}
