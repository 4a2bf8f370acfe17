package dev.katas.runner.schedule.control;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.race.Race;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What running one schedule showed, before anybody looks at the operations' results.
 *
 * @param finding what went wrong with the threads themselves; NONE if nothing did
 * @param race the race, if that is the finding
 * @param stuck what held up each thread that did not end, such as {@code thread 1 at ...}
 * @param trace what happened
 * @param steps how many points the threads passed
 * @param shared the steps at which something was used that several threads use
 * @param spawned whether threads took part that the candidate started itself
 * @param waited whether a thread of the scenario has really waited for a signal
 * @param inconclusive whether the round was given up for a reason that is nobody's fault
 */
public record RoundResult(
    Finding finding,
    @Nullable Race race,
    List<String> stuck,
    Trace trace,
    int steps,
    List<Integer> shared,
    boolean spawned,
    boolean waited,
    boolean inconclusive) {
  /** Copies the lists. */
  public RoundResult {
    stuck = List.copyOf(stuck);
    shared = List.copyOf(shared);
  }
}
