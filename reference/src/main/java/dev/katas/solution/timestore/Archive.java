package dev.katas.solution.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one key's archived versions are: for each block on disk its first timestamp and its place.
 *
 * <p>Blocks lie one behind the other, so that one offset more than there are blocks is all. Finding
 * a version searches the index in memory and reads one block.
 */
final class Archive {
  private final Disk disk;
  private final String file;
  private final long[] firsts;
  private final long[] offsets;
  private final long last;

  private Archive(Disk disk, String file, long[] firsts, long[] offsets, long last) {
    this.disk = disk;
    this.file = file;
    this.firsts = firsts;
    this.offsets = offsets;
    this.last = last;
  }

  /**
   * Writes versions in blocks of at most {@link ColdHistory#BLOCK_BYTES}, larger only for a version
   * that is.
   *
   * @param file the name that the file will be read under
   * @param versions in order, at least one
   */
  static Archive write(FrameWriter writer, Disk disk, String file, List<Version> versions) {
    boolean wide = Text.anyWide(versions);
    List<Long> firsts = new ArrayList<>();
    List<Long> offsets = new ArrayList<>();
    int next = 0;
    while (next < versions.size()) {
      firsts.add(versions.get(next).timestamp());
      offsets.add(writer.offset());
      next = writeBlock(writer, versions, next, wide);
    }
    offsets.add(writer.offset());
    long last = versions.get(versions.size() - 1).timestamp();
    return new Archive(disk, file, toArray(firsts), toArray(offsets), last);
  }

  /** Writes one block, beginning with a given version; returns the next block's first. */
  private static int writeBlock(
      FrameWriter writer, List<Version> versions, int first, boolean wide) {
    ByteSink sink = new ByteSink();
    Run.Writer run = new Run.Writer(sink, wide);
    int next = first;
    while (next < versions.size()) {
      int whole = sink.size();
      run.write(versions.get(next));
      if (next > first && Frames.OVERHEAD + sink.size() > ColdHistory.BLOCK_BYTES) {
        sink.truncate(whole);
        break;
      }
      next++;
    }
    writer.append(sink.toBytes());
    return next;
  }

  /** Returns the timestamp of the last archived version. */
  long last() {
    return last;
  }

  /** Returns the last archived version at or before the timestamp, or null. */
  Version floor(long timestamp) {
    int at = lastBlockAt(timestamp);
    if (at < 0) {
      return null;
    }
    Version found = null;
    for (Version version : block(at)) {
      if (version.timestamp() > timestamp) {
        break;
      }
      found = version;
    }
    return found;
  }

  /** Returns the archived versions from one timestamp to another, both inclusive. */
  List<Version> between(long from, long to) {
    List<Version> versions = new ArrayList<>();
    // Versions at `from` may begin in the block before the first one that starts there.
    int first = from == Long.MIN_VALUE ? 0 : Math.max(0, lastBlockAt(from - 1));
    for (int i = first; i < firsts.length && firsts[i] <= to; i++) {
      for (Version version : block(i)) {
        if (from <= version.timestamp() && version.timestamp() <= to) {
          versions.add(version);
        }
      }
    }
    return versions;
  }

  /** Appends the archive's index. */
  void writeIndex(ByteSink sink) {
    sink.putLong(last);
    sink.putNumber(firsts.length);
    sink.putNumber(offsets[0]);
    for (int i = 0; i < firsts.length; i++) {
      sink.putSigned(firsts[i]);
      sink.putNumber(offsets[i + 1] - offsets[i]);
    }
  }

  /** Reads what {@link #writeIndex} wrote. */
  static Archive readIndex(ByteSource source, Disk disk, String file) {
    long last = source.getLong();
    long[] firsts = new long[source.getCount()];
    long[] offsets = new long[firsts.length + 1];
    offsets[0] = source.getNumber();
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = source.getSigned();
      offsets[i + 1] = offsets[i] + source.getNumber();
    }
    return new Archive(disk, file, firsts, offsets, last);
  }

  private static long[] toArray(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private List<Version> block(int at) {
    int length = Math.toIntExact(offsets[at + 1] - offsets[at]);
    return Run.decode(new ByteSource(Frames.read(disk, file, offsets[at], length)));
  }

  private int lastBlockAt(long timestamp) {
    int low = 0;
    int high = firsts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firsts[middle] <= timestamp) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
