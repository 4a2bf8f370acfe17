package dev.katas.solution.timestore;

import java.util.Arrays;

/** Bytes written one after another, with numbers in as few bytes as they need. */
final class ByteSink {
  private byte[] bytes = new byte[64];
  private int size;

  int size() {
    return size;
  }

  /** Forgets everything after the first {@code newSize} bytes. */
  void truncate(int newSize) {
    size = newSize;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void putByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  void putInt(int value) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      putByte(value >>> shift);
    }
  }

  void putLong(long value) {
    putInt((int) (value >>> Integer.SIZE));
    putInt((int) value);
  }

  /** Writes a number in seven-bit groups, low ones first: small numbers take one byte. */
  void putNumber(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      putByte((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    putByte((int) rest);
  }

  /** Writes a number that is as often negative as positive: small magnitudes take one byte. */
  void putSigned(long value) {
    putNumber((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  void putBytes(byte[] source, int from, int count) {
    ensure(count);
    System.arraycopy(source, from, bytes, size, count);
    size += count;
  }

  void putText(String text) {
    boolean wide = Text.isWide(text);
    byte[] encoded = Text.toBytes(text, wide);
    putByte(wide ? 1 : 0);
    putNumber(encoded.length);
    putBytes(encoded, 0, encoded.length);
  }

  private void ensure(int count) {
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
    }
  }
}
