package dev.katas.runner.schedule.control;

import java.util.Arrays;
import java.util.List;

/**
 * A schedule: which thread begins, and after how many steps the turn is taken from a thread.
 *
 * <p>Where a thread blocks or ends, the turn goes to one of those that can go on, always the same
 * way in one schedule.
 *
 * @param first the scenario's thread that begins, from 0
 * @param switches ascending step numbers at which the turn is taken away
 * @param choices which of those that can go on gets it, one a switch
 * @param order where a thread blocks or ends, who goes on: 0 for the next one, else a seed
 */
public record Plan(int first, List<Integer> switches, List<Integer> choices, int order) {
  /** Copies the lists. */
  public Plan {
    switches = List.copyOf(switches);
    choices = List.copyOf(choices);
  }

  /**
   * Tells whether others may come in before a thread that has just been woken, as on a real
   * machine: who comes in between takes what it was woken for.
   */
  boolean overtaking() {
    return order % 2 == 1;
  }

  /** Returns the plan that takes the turn from nobody. */
  public static Plan serial(int first) {
    return serial(first, 0);
  }

  /** Returns the plan that takes the turn from nobody, with an order of its own. */
  public static Plan serial(int first, int order) {
    return new Plan(first, List.of(), List.of(), order);
  }

  /** Returns a plan with the given switches, each to the next thread that can go on. */
  public static Plan at(int first, Integer... steps) {
    Integer[] choices = new Integer[steps.length];
    Arrays.fill(choices, 0);
    return new Plan(first, List.of(steps), List.of(choices), 0);
  }

  /** Returns which of those that can go on does where a thread blocks or ends for the nth time. */
  int pick(int nth) {
    return order == 0 ? 0 : (int) (mixed(order * 31L + nth) >>> 40);
  }

  /** Spreads a number's bits: the finisher of SplitMix64, by Steele, Lea and Flood (2014). */
  private static long mixed(long number) {
    long z = number * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
