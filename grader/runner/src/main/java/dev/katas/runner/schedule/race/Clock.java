package dev.katas.runner.schedule.race;

import java.util.Arrays;

/** A vector clock: for each thread of a round, up to which of its moments something is ordered. */
public final class Clock {
  private int[] times = new int[4];

  /** Returns the moment of the given thread that is ordered before this clock's owner. */
  int of(int thread) {
    return thread < times.length ? times[thread] : 0;
  }

  /** Begins the owner's next moment. */
  public void tick(int thread) {
    grow(thread + 1);
    times[thread]++;
  }

  /** Makes everything ordered before {@code other} ordered before this clock's owner too. */
  public void join(Clock other) {
    grow(other.times.length);
    for (int i = 0; i < other.times.length; i++) {
      if (other.times[i] > times[i]) {
        times[i] = other.times[i];
      }
    }
  }

  private void grow(int length) {
    if (length > times.length) {
      times = Arrays.copyOf(times, Math.max(length, 2 * times.length));
    }
  }
}
