package dev.katas.suites.timestore;

import dev.katas.runner.model.Operation;
import java.util.Collections;
import java.util.List;

/** What a step of a script asks of the store, beside a write. */
enum StepKind {
  /** A get at or after the key's first version. */
  GET_LATEST,
  /** A get before the key's first version. */
  GET_BEFORE_FIRST,
  /** A get of a key that was never set. */
  GET_UNKNOWN,
  /** The history of a key that was set. */
  HISTORY,
  /** The history of a key that was never set. */
  HISTORY_UNKNOWN,
  /** The history between two points in time. */
  RANGE,
  /** A crash, and a new store on the same disk. */
  CRASH,
  /** Compaction. */
  COMPACT,
  /** Archiving. */
  ARCHIVE;

  /**
   * Tells of which kind a step is.
   *
   * @param written timestamps of the step's key so far
   */
  static StepKind of(Operation<Session> step, List<Long> written) {
    if (step.action().equals(Calls.GET)) {
      if (written.isEmpty()) {
        return GET_UNKNOWN;
      }
      return step.arguments().number(1) < Collections.min(written) ? GET_BEFORE_FIRST : GET_LATEST;
    }
    if (step.action().equals(Calls.HISTORY)) {
      return written.isEmpty() ? HISTORY_UNKNOWN : HISTORY;
    }
    if (step.action().equals(Calls.RANGE)) {
      return RANGE;
    }
    if (step.action().equals(Calls.CRASH)) {
      return CRASH;
    }
    return step.action().equals(Calls.COMPACT) ? COMPACT : ARCHIVE;
  }
}
