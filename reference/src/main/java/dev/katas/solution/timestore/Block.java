package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A few versions in order, packed and never changed.
 *
 * <p>The first value is kept whole, each other one as its difference from the one before. The chain
 * is short, so that reading any value of the block costs a bounded number of steps.
 */
final class Block {
  /** How many versions a block holds at most: longer saves room, shorter saves reading time. */
  static final int CAPACITY = 8;

  private final long[] timestamps;
  private final byte[] values;
  private final boolean wide;

  private Block(long[] timestamps, byte[] values, boolean wide) {
    this.timestamps = timestamps;
    this.values = values;
    this.wide = wide;
  }

  /** Packs versions that are in order; at least one. */
  static Block of(List<Version> versions) {
    long[] timestamps = new long[versions.size()];
    boolean wide = Text.anyWide(versions);
    ByteSink sink = new ByteSink();
    DeltaWriter writer = new DeltaWriter(sink);
    for (int i = 0; i < timestamps.length; i++) {
      timestamps[i] = versions.get(i).timestamp();
      writer.write(Text.toBytes(versions.get(i).value(), wide));
    }
    return new Block(timestamps, sink.toBytes(), wide);
  }

  long first() {
    return timestamps[0];
  }

  long last() {
    return timestamps[timestamps.length - 1];
  }

  /** Returns the last version at or before the timestamp, or null. */
  Version floor(long timestamp) {
    int at = timestamps.length - 1;
    while (at >= 0 && timestamps[at] > timestamp) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    DeltaReader reader = new DeltaReader(new ByteSource(values), wide);
    for (int i = 0; i < at; i++) {
      reader.advance();
    }
    return new Version(timestamps[at], reader.next());
  }

  /** Returns the versions unpacked, in a list of their own. */
  List<Version> versions() {
    List<Version> versions = new ArrayList<>(timestamps.length + 1);
    DeltaReader reader = new DeltaReader(new ByteSource(values), wide);
    for (long timestamp : timestamps) {
      versions.add(new Version(timestamp, reader.next()));
    }
    return versions;
  }
}
