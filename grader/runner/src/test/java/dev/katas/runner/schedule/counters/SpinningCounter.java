package dev.katas.runner.schedule.counters;

import java.util.concurrent.atomic.AtomicBoolean;

/** Wrong: a spin lock whose flag is given back without order. */
public final class SpinningCounter implements Counter {
  private final AtomicBoolean busy = new AtomicBoolean();
  private int count;

  @Override
  public int increment() {
    while (!busy.compareAndSet(false, true)) {
      Thread.onSpinWait();
    }
    int next = ++count;
    busy.set(false);
    return next;
  }

  @Override
  public int get() {
    return count;
  }
}
