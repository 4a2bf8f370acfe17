package dev.katas.runner.schedule.buffers;

/** Right: every change wakes everybody. */
public final class EverybodyBuffer implements Buffer {
  private boolean full;
  private int element;

  @Override
  public synchronized void put(int element) throws InterruptedException {
    while (full) {
      wait();
    }
    this.element = element;
    full = true;
    notifyAll();
  }

  @Override
  public synchronized int take() throws InterruptedException {
    while (!full) {
      wait();
    }
    full = false;
    notifyAll();
    return element;
  }
}
