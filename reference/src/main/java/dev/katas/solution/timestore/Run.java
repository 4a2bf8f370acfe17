package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Versions in order as bytes on disk: timestamps and values, each as its difference from the last.
 */
final class Run {
  private Run() {}

  /** Returns the versions of a run. */
  static List<Version> decode(ByteSource source) {
    List<Version> versions = new ArrayList<>();
    DeltaReader values = new DeltaReader(source, source.getByte() != 0);
    long timestamp = 0;
    while (source.hasMore()) {
      timestamp += source.getSigned();
      versions.add(new Version(timestamp, values.next()));
    }
    return versions;
  }

  /** Writes a run, version by version. */
  static final class Writer {
    private final ByteSink sink;
    private final boolean wide;
    private final DeltaWriter values;
    private long timestamp;

    Writer(ByteSink sink, boolean wide) {
      this.sink = sink;
      this.wide = wide;
      this.values = new DeltaWriter(sink);
      sink.putByte(wide ? 1 : 0);
    }

    void write(Version version) {
      // The difference may overflow; adding it back overflows to the same timestamp.
      sink.putSigned(version.timestamp() - timestamp);
      timestamp = version.timestamp();
      values.write(Text.toBytes(version.value(), wide));
    }
  }
}
