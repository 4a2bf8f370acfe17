package dev.katas.contract.gallery;

/** A signal that is raised once. */
public interface StopSignal {
  /** Raises the signal, with a reason. */
  void raise(String reason);

  /** Waits until the signal is raised and returns its reason. */
  String await() throws InterruptedException;
}
