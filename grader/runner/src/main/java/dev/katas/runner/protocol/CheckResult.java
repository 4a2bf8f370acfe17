package dev.katas.runner.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one check ended, with what a person needs to understand it.
 *
 * @param id the planned check's id
 * @param message one or two sentences; empty when passed
 * @param expected what the contract asks for, in its words; empty when passed
 * @param actual what happened instead; empty when passed
 * @param steps the minimal case, a line a step; empty if there is none
 * @param micros wall time in microseconds: shown, never judged
 * @param measurement the measure's evidence, if the check is a measured one
 */
public record CheckResult(
    String id,
    Status status,
    String message,
    String expected,
    String actual,
    List<String> steps,
    long micros,
    @Nullable Measurement measurement) {

  /** Copies the steps. */
  public CheckResult {
    steps = List.copyOf(steps);
  }
}
