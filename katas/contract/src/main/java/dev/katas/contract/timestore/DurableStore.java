package dev.katas.contract.timestore;

/** Level 4: a store whose acknowledged writes survive a crash. */
public interface DurableStore extends TimeStore {
  /**
   * Recovers what the disk holds and keeps every later write on it. Called at most once, before any
   * other method; a store that is never opened lives in memory alone.
   *
   * <p>A write is acknowledged when {@link #set} returns. After a crash at any moment, a new store
   * opened on the same disk answers as if every acknowledged write had been made, in the same
   * order, and no other; the write that was under way may be there, wholly, or not. That holds
   * again for a crash after such a recovery, and for a crash during it.
   *
   * @throws IllegalStateException if this store is open already or has been written to
   */
  void open(Disk disk);

  /**
   * Rewrites what is on disk to take less room. No version is dropped: every answer stays the same,
   * now and after any later crash, also one in the middle of compacting.
   *
   * <p>Where keys have a hundred or more versions, written one by one, each of which differs from
   * the last in a few characters, all files together take less than half of what they took before.
   *
   * @throws IllegalStateException if the store is not open
   */
  void compact();
}
