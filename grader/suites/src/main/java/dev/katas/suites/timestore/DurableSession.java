package dev.katas.suites.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.contract.timestore.DurableStore;
import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.Version;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.Optional;

/** The candidate's durable store on a disk in memory. */
final class DurableSession implements Session {
  private final MemoryDisk disk;
  private DurableStore store;

  DurableSession(MemoryDisk disk) {
    this.disk = disk;
    this.store = open(disk);
  }

  /** Opens a new store on what a disk holds. */
  static DurableStore open(MemoryDisk disk) {
    DurableStore opened = Subject.create(DurableStore.class);
    opened.open(disk);
    return opened;
  }

  @Override
  public void set(String key, String value, long timestamp) {
    store.set(key, value, timestamp);
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    return store.get(key, timestamp);
  }

  @Override
  public List<Version> history(String key) {
    return store.history(key);
  }

  @Override
  public List<Version> history(String key, long from, long to) {
    return ((RangedHistory) store).history(key, from, to);
  }

  @Override
  public void crashAndReopen() {
    disk.crash();
    store = open(disk);
  }

  @Override
  public void compact() {
    store.compact();
  }

  @Override
  public void archive(long before) {
    ((ColdHistory) store).archive(before);
  }
}
