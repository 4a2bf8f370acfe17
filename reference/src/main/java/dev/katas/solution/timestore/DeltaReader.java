package dev.katas.solution.timestore;

import java.util.Arrays;

/** Reads what a {@link DeltaWriter} wrote, applying each value's edits in place. */
final class DeltaReader {
  private final ByteSource source;
  private final boolean wide;
  private byte[] value = {};
  private int length;

  DeltaReader(ByteSource source, boolean wide) {
    this.source = source;
    this.wide = wide;
  }

  /** Returns the next value. */
  String next() {
    advance();
    return Text.fromBytes(value, length, wide);
  }

  /** Passes over the next value. */
  void advance() {
    resize(source.getCount());
    int at = 0;
    for (int edits = source.getCount(); edits > 0; edits--) {
      at += source.getCount();
      int count = source.getCount();
      source.getBytes(value, at, count);
      at += count;
    }
  }

  private void resize(int newLength) {
    if (newLength == length) {
      return;
    }
    int kept = source.getCount();
    if (newLength > value.length) {
      value = Arrays.copyOf(value, newLength);
    }
    System.arraycopy(value, length - kept, value, newLength - kept, kept);
    length = newLength;
  }
}
