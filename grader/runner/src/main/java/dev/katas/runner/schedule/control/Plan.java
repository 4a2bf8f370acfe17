package dev.katas.runner.schedule.control;

import java.util.Arrays;
import java.util.List;

/**
 * A schedule: which thread begins, and after how many steps the turn is taken from a thread.
 *
 * <p>Where a thread blocks or ends, the turn goes to the next one that can go on.
 *
 * @param first the scenario's thread that begins, from 0
 * @param switches ascending step numbers at which the turn is taken away
 * @param choices which of those that can go on gets it, one a switch
 */
public record Plan(int first, List<Integer> switches, List<Integer> choices) {
  /** Copies the lists. */
  public Plan {
    switches = List.copyOf(switches);
    choices = List.copyOf(choices);
  }

  /** Returns the plan that takes the turn from nobody. */
  public static Plan serial(int first) {
    return new Plan(first, List.of(), List.of());
  }

  /** Returns a plan with the given switches, each to the next thread that can go on. */
  public static Plan at(int first, Integer... steps) {
    Integer[] choices = new Integer[steps.length];
    Arrays.fill(choices, 0);
    return new Plan(first, List.of(steps), List.of(choices));
  }
}
