package dev.katas.contract.gallery;

/** Named counters, of which two can be changed together. */
public interface Pairing {
  /**
   * Moves one from a counter to another, whatever they hold; both are 0 at first. Nobody sees one
   * of them changed and the other not.
   */
  void move(String from, String to);

  /** Returns a counter. */
  int count(String name);
}
