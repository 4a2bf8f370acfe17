package dev.katas.runner.schedule.doors;

import java.util.concurrent.locks.StampedLock;

/** Waits for a lock that somebody has and keeps. */
public final class StampDoor extends ShutDoor {
  private final StampedLock lock = new StampedLock();

  /** Creates the door, locked. */
  public StampDoor() {
    lock.writeLock();
  }

  @Override
  void waitInVain() throws Exception {
    lock.writeLockInterruptibly();
  }
}
