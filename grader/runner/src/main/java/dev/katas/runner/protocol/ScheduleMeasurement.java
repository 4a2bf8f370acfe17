package dev.katas.runner.protocol;

import java.util.List;

/**
 * What exploring schedules of one scenario found.
 *
 * @param scenario the scenario in words
 * @param finding what kind of failure was found
 * @param explored how many schedules were run
 * @param coverage what these were, such as {@code all 212 with one switch, 300 of 4800 with two, 40
 *     sampled with three}
 * @param history the operations with their results, by phase
 * @param interleaving the steps of the failing schedule in the order they ran; empty if none failed
 * @param switches how often the failing schedule changes threads
 */
public record ScheduleMeasurement(
    String scenario,
    Finding finding,
    int explored,
    String coverage,
    List<HistoryLine> history,
    List<ScheduleStep> interleaving,
    int switches)
    implements Measurement {

  /** Copies the lists. */
  public ScheduleMeasurement {
    history = List.copyOf(history);
    interleaving = List.copyOf(interleaving);
  }

  /** The kinds of failure that a schedule can show. */
  public enum Finding {
    /** Nothing was found in what was explored. */
    NONE,
    /** No order of the operations, one after another, explains the results. */
    NOT_LINEARIZABLE,
    /** Two threads touch the same memory without order, at least one writing. */
    DATA_RACE,
    /** Threads wait for each other in a circle. */
    DEADLOCK,
    /** A thread waits for a signal that nobody will send. */
    LOST_WAKE_UP,
    /** Threads keep running without getting anywhere. */
    LIVELOCK,
    /** An operation threw what the contract does not allow. */
    UNEXPECTED_EXCEPTION,
    /** An invariant of the free-running stress was broken. */
    BROKEN_INVARIANT
  }

  /**
   * One operation of the failing run.
   *
   * @param phase {@code before}, {@code thread 1} ..., or {@code after}
   * @param operation such as {@code set("a", "x", 1)}
   * @param result what it answered
   */
  public record HistoryLine(String phase, String operation, String result) {}

  /**
   * One step of the interleaving.
   *
   * @param thread 1 for the scenario's first thread, and so on
   * @param action what it did, such as {@code reads field versions}
   * @param file source file, or empty
   * @param line line in it, or 0
   */
  public record ScheduleStep(int thread, String action, String file, int line) {}
}
