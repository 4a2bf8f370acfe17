package dev.katas.suites.timestore;

import dev.katas.fixtures.disk.MemoryDisk;

/** Where the power fails. */
record PowerCut(Unit unit, long after) {
  /** What is counted until then. */
  enum Unit {
    /** Bytes appended: a write is torn in two. */
    BYTES,
    /** Calls that change the disk: it ends between two of them. */
    CALLS
  }

  void plan(MemoryDisk disk) {
    if (unit == Unit.BYTES) {
      disk.cutPowerAfterBytes(after);
    } else {
      disk.cutPowerAfterCalls(after);
    }
  }

  @Override
  public String toString() {
    return unit == Unit.BYTES
        ? "// the power fails once %d more bytes are written".formatted(after)
        : "// the power fails after %d more calls that change the disk".formatted(after);
  }
}
