package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads a file that holds the whole store at one moment.
 *
 * <p>First the archived blocks of every key, then a frame for each key's other versions, then the
 * index of the blocks, and in the last eight bytes the index's offset. Reading it takes the index
 * and the versions that belong in memory, never the archived ones.
 */
final class Checkpoint {
  /** How the name of a file ends that is not complete. */
  static final String PRELIMINARY = ".tmp";

  private final Disk disk;
  private final String file;
  private final FrameWriter writer;
  private final Map<String, Contents> written = new LinkedHashMap<>();

  private Checkpoint(Disk disk, String file) {
    this.disk = disk;
    this.file = file;
    this.writer = new FrameWriter(disk, preliminary(file));
  }

  /**
   * What a key's log holds after a checkpoint.
   *
   * @param archive where the archived versions are; null if there are none
   * @param inMemory the others
   */
  record Contents(Archive archive, List<Version> inMemory) {}

  /**
   * Writes the store to a file under a preliminary name, all of it safe on return.
   *
   * @param before versions before that timestamp are archived; those that are stay so
   * @return what each log is to hold once the file has its final name
   */
  static Map<String, Contents> write(
      Disk disk, String file, Map<String, VersionLog> logs, long before) {
    Checkpoint checkpoint = new Checkpoint(disk, file);
    logs.forEach((key, log) -> checkpoint.archive(key, log, before));
    checkpoint.finish();
    return checkpoint.written;
  }

  /** Gives the file its final name: from here on it is the store. */
  static void publish(Disk disk, String file) {
    disk.rename(preliminary(file), file);
  }

  private void archive(String key, VersionLog log, long before) {
    List<Version> old = new ArrayList<>();
    List<Version> kept = new ArrayList<>();
    log.inMemory().forEach(version -> (version.timestamp() < before ? old : kept).add(version));
    Archive archived = log.archive();
    List<Version> all =
        archived == null
            ? old
            : VersionLog.merge(archived.between(Long.MIN_VALUE, Long.MAX_VALUE), old);
    written.put(
        key, new Contents(all.isEmpty() ? null : Archive.write(writer, disk, file, all), kept));
  }

  private void finish() {
    ByteSink index = new ByteSink();
    index.putLong(writer.offset());
    written.forEach(
        (key, contents) -> {
          if (!contents.inMemory().isEmpty()) {
            appendRun(key, contents.inMemory());
          }
          if (contents.archive() != null) {
            index.putText(key);
            contents.archive().writeIndex(index);
          }
        });
    long indexAt = writer.offset();
    writer.append(index.toBytes());
    writer.finish(indexAt);
  }

  private void appendRun(String key, List<Version> versions) {
    ByteSink sink = new ByteSink();
    sink.putText(key);
    Run.Writer run = new Run.Writer(sink, Text.anyWide(versions));
    versions.forEach(run::write);
    writer.append(sink.toBytes());
  }

  private static String preliminary(String file) {
    return file + PRELIMINARY;
  }

  /** Reads a file into logs that are empty. */
  static void read(Disk disk, String file, Map<String, VersionLog> logs) {
    long size = disk.size(file);
    long indexAt = new ByteSource(disk.read(file, size - Long.BYTES, Long.BYTES)).getLong();
    int indexLength = Math.toIntExact(size - Long.BYTES - indexAt);
    ByteSource index = new ByteSource(Frames.read(disk, file, indexAt, indexLength));
    long offset = index.getLong();
    while (index.hasMore()) {
      VersionLog log = logs.computeIfAbsent(index.getText(), unused -> new VersionLog());
      log.replace(Archive.readIndex(index, disk, file), List.of());
    }
    while (offset < indexAt) {
      byte[] frame = Frames.next(disk, file, offset, indexAt);
      if (frame == null) {
        throw new IllegalStateException("%s is damaged at byte %d".formatted(file, offset));
      }
      ByteSource source = new ByteSource(frame);
      VersionLog log = logs.computeIfAbsent(source.getText(), unused -> new VersionLog());
      Run.decode(source).forEach(log::add);
      offset += Frames.OVERHEAD + frame.length;
    }
  }
}
