package dev.katas.contract.unixcd;

/** Level 4: thrown by a {@link Node} that is no longer in the tree. */
public final class EntryVanished extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates it with a message that says what happened. */
  public EntryVanished() {
    super("the entry is no longer in the tree");
  }
}
