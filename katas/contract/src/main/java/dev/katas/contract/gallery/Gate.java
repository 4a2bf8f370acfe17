package dev.katas.contract.gallery;

/** A gate that can be closed: who comes then waits until it opens. */
public interface Gate {
  /** Closes the gate. */
  void close();

  /** Opens the gate and lets everybody through who waits. */
  void open();

  /** Goes through, waiting while the gate is closed; returns how many went through so far. */
  int pass() throws InterruptedException;
}
