package dev.katas.solution.timestore;

/** Reads what a {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private int next;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return next < bytes.length;
  }

  int getByte() {
    return bytes[next++];
  }

  int getInt() {
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = (value << Byte.SIZE) | (getByte() & 0xFF);
    }
    return value;
  }

  long getLong() {
    return ((long) getInt() << Integer.SIZE) | (getInt() & 0xFFFF_FFFFL);
  }

  long getNumber() {
    long value = 0;
    int shift = 0;
    int group = bytes[next++];
    while (group < 0) {
      value |= (group & 0x7FL) << shift;
      shift += 7;
      group = bytes[next++];
    }
    return value | ((long) group << shift);
  }

  /** Reads a number that is a length or a distance: mostly small, so one byte is the fast path. */
  int getCount() {
    int group = bytes[next];
    if (group >= 0) {
      next++;
      return group;
    }
    return Math.toIntExact(getNumber());
  }

  long getSigned() {
    long value = getNumber();
    return (value >>> 1) ^ -(value & 1);
  }

  /** Copies the next bytes to a place in an array. */
  void getBytes(byte[] target, int at, int count) {
    System.arraycopy(bytes, next, target, at, count);
    next += count;
  }

  String getText() {
    boolean wide = getByte() != 0;
    byte[] encoded = new byte[getCount()];
    getBytes(encoded, 0, encoded.length);
    return Text.fromBytes(encoded, encoded.length, wide);
  }
}
