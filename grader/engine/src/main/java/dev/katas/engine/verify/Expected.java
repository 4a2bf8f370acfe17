package dev.katas.engine.verify;

/** What must come of a known submission. */
public enum Expected {
  /** The reference: 100 points. */
  REFERENCE("none"),
  /** The skeleton: unsolved. */
  SKELETON("none"),
  /** Wrong answers. */
  CORRECTNESS("correctness"),
  /** Too much work. */
  COMPLEXITY("complexity"),
  /** Unsafe with several threads. */
  THREAD_SAFETY("threadSafety"),
  /** An answer whose form lacks something. */
  STRUCTURE("structure"),
  /** A broken design rule. */
  RULES("rules"),
  /** Nothing wrong: another good design. */
  NONE("none");

  private final String id;

  Expected(String id) {
    this.id = id;
  }

  /** Returns the name of the folder of such submissions, and what the table says. */
  public String id() {
    return id;
  }
}
