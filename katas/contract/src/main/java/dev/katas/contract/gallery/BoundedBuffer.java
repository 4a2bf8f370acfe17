package dev.katas.contract.gallery;

/** A first-in, first-out buffer with room for one element. */
public interface BoundedBuffer {
  /** Adds an element; waits while there is no room. */
  void put(int element) throws InterruptedException;

  /** Takes the oldest element; waits while there is none. */
  int take() throws InterruptedException;
}
