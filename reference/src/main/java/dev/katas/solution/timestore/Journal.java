package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.Version;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Keeps a store on disk: a {@link Checkpoint} of generation n, and a log of the writes since.
 *
 * <p>A write is appended and synced before anyone can see it. Checkpoint n + 1 is written under
 * another name; renaming it is the one moment at which it, with an empty log, takes the place of
 * generation n. Whatever a crash leaves besides is deleted on opening.
 *
 * <p>Lock order: this journal's monitor (writes and checkpoints), then {@code files} (readers share
 * it, the switch to a new generation excludes them), then a log's monitor.
 */
final class Journal {
  private static final String DATA = "data-";
  private static final String LOG = "log-";

  private final Disk disk;
  private final Map<String, VersionLog> logs;
  private final ReadWriteLock files = new ReentrantReadWriteLock();
  private long generation;
  private boolean broken;

  private Journal(Disk disk, Map<String, VersionLog> logs) {
    this.disk = disk;
    this.logs = logs;
  }

  /**
   * Recovers what a disk holds.
   *
   * @param logs where the store keeps its logs, still empty
   */
  static Journal open(Disk disk, Map<String, VersionLog> logs) {
    Journal journal = new Journal(disk, logs);
    journal.recover();
    return journal;
  }

  /** Makes a write durable, then visible. */
  synchronized void write(String key, Version version, VersionLog log) {
    ByteSink sink = new ByteSink();
    sink.putText(key);
    sink.putLong(version.timestamp());
    sink.putText(version.value());
    change(
        () -> {
          disk.append(logFile(), Frames.wrap(sink.toBytes()));
          disk.sync(logFile());
        });
    log.add(version);
  }

  /** Runs a read during which no file that it may need goes away. */
  <T> T reading(Supplier<T> read) {
    files.readLock().lock();
    try {
      return read.get();
    } finally {
      files.readLock().unlock();
    }
  }

  /** Replaces checkpoint and log by a new checkpoint. */
  void compact() {
    checkpoint(Long.MIN_VALUE);
  }

  /** The same, with every version before a timestamp moved out of memory. */
  void archive(long before) {
    checkpoint(before);
  }

  private synchronized void checkpoint(long before) {
    String oldData = dataFile();
    String oldLog = logFile();
    String newData = DATA + (generation + 1);
    change(
        () -> {
          Map<String, Checkpoint.Contents> contents = Checkpoint.write(disk, newData, logs, before);
          files.writeLock().lock();
          try {
            Checkpoint.publish(disk, newData);
            generation++;
            contents.forEach((key, kept) -> log(key).replace(kept.archive(), kept.inMemory()));
            disk.delete(oldData);
            disk.delete(oldLog);
          } finally {
            files.writeLock().unlock();
          }
        });
  }

  private synchronized void recover() {
    for (String name : disk.list()) {
      if (name.startsWith(DATA) && !name.endsWith(Checkpoint.PRELIMINARY)) {
        generation = Math.max(generation, Long.parseLong(name.substring(DATA.length())));
      }
    }
    for (String name : disk.list()) {
      boolean ours = name.startsWith(DATA) || name.startsWith(LOG);
      if (ours && !name.equals(dataFile()) && !name.equals(logFile())) {
        disk.delete(name);
      }
    }
    if (disk.list().contains(dataFile())) {
      Checkpoint.read(disk, dataFile(), logs);
    }
    if (disk.list().contains(logFile()) && !replay()) {
      // Writes appended behind a torn one would never be found again: start a new log.
      compact();
    }
  }

  /** Repeats the writes in the log; tells whether all of it was whole. */
  private boolean replay() {
    long size = disk.size(logFile());
    long offset = 0;
    byte[] frame = Frames.next(disk, logFile(), offset, size);
    while (frame != null) {
      ByteSource source = new ByteSource(frame);
      VersionLog log = log(source.getText());
      long timestamp = source.getLong();
      log.add(new Version(timestamp, source.getText()));
      offset += Frames.OVERHEAD + frame.length;
      frame = Frames.next(disk, logFile(), offset, size);
    }
    return offset == size;
  }

  /** Changes the disk. After a failure its state is unknown, and only opening it again helps. */
  private void change(Runnable action) {
    if (broken) {
      throw new IllegalStateException("the disk has failed: open a new store on it");
    }
    broken = true;
    action.run();
    broken = false;
  }

  private VersionLog log(String key) {
    return logs.computeIfAbsent(key, unused -> new VersionLog());
  }

  private String dataFile() {
    return DATA + generation;
  }

  private String logFile() {
    return LOG + generation;
  }
}
