package dev.katas.runner.schedule.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClockTest {
  private static final int TENTH = 9;

  @Test
  void join_takesTheLaterMomentOfEachThread() {
    Clock first = new Clock();
    first.tick(0);
    first.tick(0);
    Clock second = new Clock();
    second.tick(0);
    second.tick(TENTH);

    first.join(second);

    assertEquals(2, first.of(0));
    assertEquals(1, first.of(TENTH));
    assertEquals(0, first.of(TENTH + 1));
  }

  /** A tenth thread's clock begins longer than those of the threads before it. */
  @Test
  void join_ofEachOtherOverAndOver_needsNoMoreRoom() {
    Clock first = new Clock();
    for (int thread = 0; thread < TENTH - 1; thread++) {
      first.tick(thread);
    }
    Clock late = new Clock();
    late.tick(TENTH);
    for (int i = 0; i < 100; i++) {
      first.join(late);
      late.join(first);
    }
    assertEquals(16, first.room());
    assertEquals(16, late.room());
  }
}
