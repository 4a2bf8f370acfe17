package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.history.Expectation.Surprise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of a longer scenario that went wrong.
 *
 * @param scenario the scenario
 * @param threads what went wrong with the threads themselves, or NONE
 * @param surprises answers that cannot be
 * @param result the schedule, or null if the threads ran freely
 * @param around the step at which the turn was taken first, or 0
 * @param found how it was found, such as {@code after 3 free runs}
 * @param <T> the contract
 */
record Stressed<T>(
    Scenario<T> scenario,
    Finding threads,
    List<Surprise> surprises,
    @Nullable RoundResult result,
    int around,
    String found) {
  Stressed {
    surprises = List.copyOf(surprises);
  }

  Finding finding() {
    if (surprises.isEmpty()) {
      return threads;
    }
    boolean threw = surprises.get(0).seen().startsWith("throws ");
    return threw ? Finding.UNEXPECTED_EXCEPTION : Finding.BROKEN_INVARIANT;
  }
}
