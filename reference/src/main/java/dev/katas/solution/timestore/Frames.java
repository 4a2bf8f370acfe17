package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Disk;
import java.util.zip.CRC32C;

/**
 * Frames of bytes on disk, each with its length and a checksum before it, so that one which was
 * torn or garbled is noticed.
 */
final class Frames {
  /** How many bytes a frame takes besides its content. */
  static final int OVERHEAD = 2 * Integer.BYTES;

  private Frames() {}

  static byte[] wrap(byte[] content) {
    ByteSink sink = new ByteSink();
    sink.putInt(content.length);
    sink.putInt(checksum(content, 0));
    sink.putBytes(content, 0, content.length);
    return sink.toBytes();
  }

  /** Returns the content of a frame that is known to be whole. */
  static byte[] read(Disk disk, String file, long offset, int frameLength) {
    byte[] content = unwrap(disk.read(file, offset, frameLength));
    if (content == null) {
      throw new IllegalStateException("%s is damaged at byte %d".formatted(file, offset));
    }
    return content;
  }

  /**
   * Returns the content of the frame at an offset, or null if there is no whole one before the end.
   */
  static byte[] next(Disk disk, String file, long offset, long end) {
    if (end - offset < OVERHEAD) {
      return null;
    }
    int length = new ByteSource(disk.read(file, offset, Integer.BYTES)).getInt();
    // An empty frame is never written, but a tail of zeros looks like one.
    if (length <= 0 || length > end - offset - OVERHEAD) {
      return null;
    }
    return unwrap(disk.read(file, offset, OVERHEAD + length));
  }

  private static byte[] unwrap(byte[] frame) {
    ByteSource source = new ByteSource(frame);
    int length = source.getInt();
    int expected = source.getInt();
    if (length != frame.length - OVERHEAD || checksum(frame, OVERHEAD) != expected) {
      return null;
    }
    byte[] content = new byte[length];
    source.getBytes(content, 0, length);
    return content;
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, bytes.length - from);
    return (int) checksum.getValue();
  }
}
