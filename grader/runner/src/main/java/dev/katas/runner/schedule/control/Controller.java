package dev.katas.runner.schedule.control;

import dev.katas.agent.points.Points;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.race.Race;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs rounds, one after another, on threads of its own. */
public final class Controller {
  private static final long FIRST_LOOK_NANOS = 150_000;
  private static final long LOOK_NANOS = 40_000;
  private static final long PARTING_MILLIS = 60;

  private final Crew crew = new Crew();
  private final Leftovers leftovers = new Leftovers();
  private boolean foreign;

  /**
   * Runs a body once under a plan.
   *
   * @throws IllegalStateException if the body itself fails, which is never the candidate's fault
   */
  public RoundResult run(RoundBody body, Plan plan) {
    Round round = new Round(body, plan);
    List<Crew.Member> members = crew.members(body.threads());
    Points.listen(new Marked(new PointHandler(round, leftovers)));
    for (int i = 0; i < members.size(); i++) {
      int part = i;
      members.get(i).assign(() -> round.play(part));
    }
    for (int i = 0; i < members.size(); i++) {
      if (i != round.first()) {
        round.cast(i, members.get(i));
      }
    }
    round.cast(round.first(), members.get(round.first()));
    watch(round);
    Points.listen(null);
    boolean givenUp = round.turns.abandoned();
    List<String> stuck = givenUp ? round.stuck() : List.of();
    round.turns.finish(givenUp);
    foreign |= round.hasForeign();
    leftovers.afterRound(round.turns.participants());
    if (givenUp) {
      crew.partWithStuck(PARTING_MILLIS);
    }
    RoundResult result = result(round, stuck);
    round.turns.participants().forEach(participant -> participant.round = null);
    return result;
  }

  private void watch(Round round) {
    Watch watch = new Watch(round, foreign);
    long pause = FIRST_LOOK_NANOS;
    while (!round.finished()) {
      LockSupport.parkNanos(this, pause);
      if (!round.finished()) {
        watch.look();
      }
      pause = LOOK_NANOS;
    }
  }

  private static RoundResult result(Round round, List<String> stuck) {
    Throwable fault = round.fault();
    if (fault != null) {
      throw new IllegalStateException("a scenario could not be run", fault);
    }
    @Nullable Race race = round.detector.race();
    Finding finding = round.finding();
    if (finding == Finding.NONE && race != null) {
      finding = Finding.DATA_RACE;
    }
    return new RoundResult(
        finding,
        race,
        stuck,
        round.trace,
        round.steps(),
        round.sharedSteps(),
        round.turns.participants().stream().anyMatch(p -> p.spawned),
        round.turns.waited(),
        round.inconclusive());
  }

  /** Tells whether a throwable ends a round that was given up: it must be passed on. */
  public static boolean isGivenUp(Throwable thrown) {
    return thrown instanceof Abandoned;
  }

  /** An operation of the scenario begins on this thread. */
  public static void operationBegins(int site) {
    Points.field(null, site);
  }

  /**
   * Lets the threads that the candidate has started go on until none of them can: what they do
   * unhurried is what the solution does when nothing overlaps.
   */
  public static void letOthersFinish() {
    Participant me = Round.CURRENT.get();
    if (me != null) {
      Round mine = me.round;
      if (mine != null) {
        mine.turns.letOthersFinish(me);
      }
    }
  }

  /** An operation of the scenario has ended on this thread, perhaps by an exception. */
  public static void operationEnds() {
    Participant me = Round.CURRENT.get();
    if (me != null) {
      me.race.operationEnded();
    }
  }
}
