package dev.katas.engine.measure.checks;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.util.List;

/** The results of checks during which the fork was lost. */
final class Breakage {
  /** The exit code that the JVM uses when it is told to exit on lack of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private Breakage() {}

  static CheckResult timeout(String id, int seconds) {
    return result(
        id,
        Status.TIMEOUT,
        "did not end within %d s of CPU time, or hung; the rest went on without it"
            .formatted(seconds),
        "an end",
        "still running");
  }

  static CheckResult crash(String id, int exitCode, int heapMegabytes) {
    if (exitCode == OUT_OF_MEMORY) {
      return result(
          id,
          Status.CRASH,
          "ran out of memory: the heap is limited to %d MB".formatted(heapMegabytes),
          "at most %d MB".formatted(heapMegabytes),
          "more");
    }
    return result(
        id,
        Status.CRASH,
        "the JVM ended while this check ran (exit code %d): does the submission call System.exit?"
            .formatted(exitCode),
        "an answer",
        "the JVM ended");
  }

  static CheckResult forged(String id) {
    return result(
        id,
        Status.CRASH,
        "something wrote into the grader's own channel while this check ran",
        "an answer",
        "bytes that are not the grader's");
  }

  private static CheckResult result(
      String id, Status status, String message, String expected, String actual) {
    return new CheckResult(id, status, message, expected, actual, List.of(), 0, null);
  }
}
