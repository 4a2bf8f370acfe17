package dev.katas.runner.schedule.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Round round = new Round(new IdleBody(1), Plan.serial(0));
  private final Turns turns = new Turns(Plan.serial(0));
  private final Participant one = new Participant(round, 0, true);

  @BeforeEach
  void oneHasTheTurn() {
    one.thread = Thread.currentThread();
    turns.add(one);
    turns.start(one);
    one.parked = false;
  }

  @Test
  void turnIsTakenFromOneThatIsStillBlocked() {
    turns.awayIfStill(one, turns.progress());

    assertNull(turns.running());
    assertEquals(Participant.State.AWAY, one.state);
  }

  @Test
  void turnIsNotTakenFromOneThatWaitsHereForIt() {
    one.parked = true;

    turns.awayIfStill(one, turns.progress());

    assertSame(one, turns.running());
    assertEquals(Participant.State.RUNNING, one.state);
  }

  @Test
  void turnIsNotTakenFromOneInsideAPoint() {
    one.inside = true;

    turns.awayIfStill(one, turns.progress());

    assertSame(one, turns.running());
  }

  @Test
  void turnIsNotTakenFromOneThatHasGotOnSinceItWasLookedAt() {
    long seen = turns.progress();
    turns.step();

    turns.awayIfStill(one, seen);

    assertSame(one, turns.running());
  }
}
