package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Disk;

/** Appends frames to a new file, in large pieces. */
final class FrameWriter {
  private static final int PIECE_BYTES = 1 << 16;

  private final Disk disk;
  private final String file;
  private ByteSink pending = new ByteSink();
  private long flushed;

  FrameWriter(Disk disk, String file) {
    this.disk = disk;
    this.file = file;
    disk.delete(file);
  }

  /** Returns where the next frame begins. */
  long offset() {
    return flushed + pending.size();
  }

  void append(byte[] content) {
    byte[] frame = Frames.wrap(content);
    pending.putBytes(frame, 0, frame.length);
    if (pending.size() >= PIECE_BYTES) {
      flush();
    }
  }

  /** Ends the file with a number that is not in a frame, and makes all of it safe. */
  void finish(long trailer) {
    pending.putLong(trailer);
    flush();
    disk.sync(file);
  }

  private void flush() {
    disk.append(file, pending.toBytes());
    flushed += pending.size();
    pending = new ByteSink();
  }
}
