package dev.katas.agent.work;

/** A stretch of the current thread's run that is not charged to it. */
final class Paused implements AutoCloseable {
  private final long count;
  private final long limit;

  private Paused(long count, long limit) {
    this.count = count;
    this.limit = limit;
  }

  static Paused begin() {
    Paused paused = new Paused(Probe.own(), Probe.limit());
    Probe.limit(Long.MAX_VALUE);
    return paused;
  }

  @Override
  public void close() {
    Probe.own(count);
    Probe.limit(limit);
  }
}
