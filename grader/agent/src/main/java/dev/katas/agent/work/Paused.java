package dev.katas.agent.work;

/** A stretch of the current thread's run that is not charged to it. */
final class Paused implements AutoCloseable {
  private Paused() {}

  static Paused begin() {
    Probe.pause();
    return new Paused();
  }

  @Override
  public void close() {
    Probe.resume();
  }
}
