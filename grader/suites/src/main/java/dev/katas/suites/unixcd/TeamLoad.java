package dev.katas.suites.unixcd;

import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A longer scenario of commands that have one right answer each, in whatever order they run: two
 * threads that give absolute paths to one session, and one that has the other session to itself.
 */
final class TeamLoad {
  private static final int ROUNDS = 6;

  private TeamLoad() {}

  static Scenario<Team> scenario() {
    List<Operation<Team>> one = new ArrayList<>();
    List<Operation<Team>> other = new ArrayList<>();
    List<Operation<Team>> alone = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      one.add(Team.cd("/a/y"));
      one.add(Team.moves("-"));
      one.add(Team.cd("/a/nope"));
      other.add(Team.cd("/a/a/a/.."));
      other.add(Team.cd("/b"));
      other.add(Team.cd("/x/b/../b"));
      alone.add(Team.cdOfTwo("/a/y"));
      alone.add(Team.cdOfTwo(".."));
      alone.add(Team.cdOfTwo("-"));
      alone.add(Team.currentOfTwo());
    }
    return new Scenario<>(
        List.of(Team.open(), Team.cd("/a")),
        List.of(one, other, alone),
        List.of(Team.currentOfTwo(), Team.cdOfTwo("-")));
  }
}
