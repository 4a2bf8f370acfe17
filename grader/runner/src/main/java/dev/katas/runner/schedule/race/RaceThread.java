package dev.katas.runner.schedule.race;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the detector knows of one thread of a round. */
public final class RaceThread {
  final int index;
  final boolean spawned;
  final Clock clock = new Clock();

  /** Library objects whose calls are under way: what they call back is ordered by them. */
  final Deque<Object> open = new ArrayDeque<>();

  /** The concurrent collection that is being walked through, element by element; null if none. */
  @Nullable Object visited;

  /** Locks held: a condition's wait gives them back. */
  final List<Object> held = new ArrayList<>();

  /** Between an optimistic stamp and its validation, reads are not races. */
  boolean optimistic;

  /** How many class initializers are under way. */
  int initializing;

  /**
   * Creates a thread.
   *
   * @param index its number in the round
   * @param spawned whether the candidate started it
   */
  public RaceThread(int index, boolean spawned) {
    this.index = index;
    this.spawned = spawned;
    clock.tick(index);
  }

  /** Forgets calls under way: an operation of the scenario has ended, perhaps by an exception. */
  public void operationEnded() {
    open.clear();
    visited = null;
    optimistic = false;
    initializing = 0;
  }

  /**
   * Returns the concurrent collection that the library is walking through for this thread, or null:
   * such a walk is of no single moment, so others may come in between any two elements.
   */
  public @Nullable Object visited() {
    return visited;
  }

  /** Tells whether a class initializer is under way: others must not wait for it. */
  public boolean initializing() {
    return initializing > 0;
  }
}
