package dev.katas.contract.gallery;

/** Names for numbers. */
public interface Labels {
  /** Returns the label of a number: its digits between brackets, such as {@code [7]}. */
  String label(int number);
}
