package dev.katas.solution.timestore;

/**
 * Writes values one after another, each as the edits that make it from the one before.
 *
 * <p>A value is its length; how many bytes at the end stay, if the length has changed; how many
 * edits there are; and each edit as the distance from the last one, its length and its bytes.
 */
final class DeltaWriter {
  /** Fewer equal bytes than this between two differences cost less inside one edit. */
  private static final int SHORTEST_GAP = 3;

  private final ByteSink sink;
  private byte[] previous = {};

  DeltaWriter(ByteSink sink) {
    this.sink = sink;
  }

  void write(byte[] value) {
    sink.putNumber(value.length);
    int kept = 0;
    if (value.length != previous.length) {
      kept = commonEnd(value);
      sink.putNumber(kept);
    }
    int end = value.length - kept;
    int comparable = Math.min(end, previous.length - kept);
    sink.putNumber(edits(value, end, comparable, false));
    edits(value, end, comparable, true);
    previous = value;
  }

  /** Counts the edits, and writes them if asked to. */
  private int edits(byte[] value, int end, int comparable, boolean write) {
    int count = 0;
    int done = 0;
    int from = nextDifference(value, 0, end, comparable);
    while (from < end) {
      int to = endOfEdit(value, from, end, comparable);
      if (write) {
        sink.putNumber(from - done);
        sink.putNumber(to - from);
        sink.putBytes(value, from, to - from);
      }
      count++;
      done = to;
      from = nextDifference(value, to, end, comparable);
    }
    return count;
  }

  private int endOfEdit(byte[] value, int from, int end, int comparable) {
    int to = from + 1;
    while (true) {
      int next = nextDifference(value, to, end, comparable);
      if (next == end || next - to >= SHORTEST_GAP) {
        return to;
      }
      to = next + 1;
    }
  }

  /** Returns the first index at or after {@code from} that must be written, or {@code end}. */
  private int nextDifference(byte[] value, int from, int end, int comparable) {
    int at = from;
    while (at < comparable && value[at] == previous[at]) {
      at++;
    }
    return Math.min(at, end);
  }

  private int commonEnd(byte[] value) {
    int most = Math.min(value.length, previous.length);
    int count = 0;
    while (count < most
        && value[value.length - 1 - count] == previous[previous.length - 1 - count]) {
      count++;
    }
    return count;
  }
}
