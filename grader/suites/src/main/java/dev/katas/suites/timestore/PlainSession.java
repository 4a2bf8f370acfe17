package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.Optional;

/** A store that lives in memory; nothing ever happens to its machine. */
final class PlainSession implements Session {
  private final TimeStore store;

  private PlainSession(TimeStore store) {
    this.store = store;
  }

  static Session ofSubject() {
    return new PlainSession(Subject.create(TimeStore.class));
  }

  /** The model forgets nothing, so that a crash and what prepares for it change no answer. */
  static Session ofModel() {
    return new PlainSession(new TimeStoreModel());
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
  public void crashAndReopen() {}

  @Override
  public void compact() {}

  @Override
  public void archive(long before) {}
}
