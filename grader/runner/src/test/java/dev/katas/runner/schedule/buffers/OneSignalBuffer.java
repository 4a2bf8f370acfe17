package dev.katas.runner.schedule.buffers;

/** Wrong: one signal where both kinds of thread wait; it may wake the kind that cannot go on. */
public final class OneSignalBuffer implements Buffer {
  private boolean full;
  private int element;

  @Override
  public synchronized void put(int element) throws InterruptedException {
    while (full) {
      wait();
    }
    this.element = element;
    full = true;
    notify();
  }

  @Override
  public synchronized int take() throws InterruptedException {
    while (!full) {
      wait();
    }
    full = false;
    notify();
    return element;
  }
}
