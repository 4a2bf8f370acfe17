package dev.katas.contract.gallery;

/** A last-in, first-out stack. */
public interface IntStack {
  /** Adds an element. */
  void push(int element);

  /** Removes the newest element and returns it, or -1 if there is none. */
  int pop();
}
