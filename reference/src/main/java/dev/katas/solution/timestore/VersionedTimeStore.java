package dev.katas.solution.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.contract.timestore.DeltaEncoded;
import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A time-based key-value store: a concurrent map from each key to a log of its versions.
 *
 * <p>A key's log is made once and never replaced or removed, so whoever finds it has the only one:
 * the map and the log's own monitor are all that linearizability needs.
 */
public final class VersionedTimeStore implements RangedHistory, ColdHistory, DeltaEncoded {
  private final ConcurrentMap<String, VersionLog> logs = new ConcurrentHashMap<>();
  private volatile Journal journal;

  /** Creates an empty store that lives in memory until it is opened on a disk. */
  public VersionedTimeStore() {}

  @Override
  public void set(String key, String value, long timestamp) {
    Objects.requireNonNull(key, "key");
    Version version = new Version(timestamp, value);
    VersionLog log = logs.get(key);
    if (log == null) {
      log = logs.computeIfAbsent(key, unused -> new VersionLog());
    }
    Journal durable = journal;
    if (durable == null) {
      log.add(version);
    } else {
      durable.write(key, version, log);
    }
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    VersionLog log = logs.get(Objects.requireNonNull(key, "key"));
    if (log == null) {
      return Optional.empty();
    }
    Journal durable = journal;
    return durable == null ? log.get(timestamp) : durable.reading(() -> log.get(timestamp));
  }

  @Override
  public List<Version> history(String key) {
    return history(key, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public List<Version> history(String key, long from, long to) {
    VersionLog log = logs.get(Objects.requireNonNull(key, "key"));
    if (log == null) {
      return new ArrayList<>();
    }
    Journal durable = journal;
    return durable == null ? log.between(from, to) : durable.reading(() -> log.between(from, to));
  }

  @Override
  public void open(Disk disk) {
    if (journal != null || !logs.isEmpty()) {
      throw new IllegalStateException("open comes first, and once");
    }
    journal = Journal.open(disk, logs);
  }

  @Override
  public void compact() {
    journal().compact();
  }

  @Override
  public void archive(long before) {
    journal().archive(before);
  }

  private Journal journal() {
    Journal durable = journal;
    if (durable == null) {
      throw new IllegalStateException("the store is not open on a disk");
    }
    return durable;
  }
}
