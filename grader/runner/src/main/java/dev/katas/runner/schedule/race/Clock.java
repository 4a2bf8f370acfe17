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

  /**
   * Makes room up to the next power of two. With any other rule, two clocks of different lengths
   * that join each other again and again would each outgrow the other without end.
   */
  private void grow(int length) {
    if (length > times.length) {
      times = Arrays.copyOf(times, Integer.highestOneBit(length - 1) << 1);
    }
  }

  /** Returns for how many threads there is room. */
  int room() {
    return times.length;
  }
}
