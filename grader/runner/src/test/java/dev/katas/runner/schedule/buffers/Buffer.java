package dev.katas.runner.schedule.buffers;

/** A buffer with room for one element, for the scheduler's own tests. */
public interface Buffer {
  /** Adds an element; waits while there is no room. */
  void put(int element) throws InterruptedException;

  /** Takes the element; waits while there is none. */
  int take() throws InterruptedException;
}
