package dev.katas.suites.unixcd;

import static dev.katas.suites.unixcd.Team.cd;
import static dev.katas.suites.unixcd.Team.cdOfTwo;
import static dev.katas.suites.unixcd.Team.current;
import static dev.katas.suites.unixcd.Team.currentOfTwo;
import static dev.katas.suites.unixcd.Team.history;
import static dev.katas.suites.unixcd.Team.open;

import dev.katas.contract.unixcd.Shell;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.schedule.Budget;
import dev.katas.runner.schedule.Scenario;
import dev.katas.runner.schedule.ScheduleCheck;
import dev.katas.runner.schedule.StressCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.ProvidedCheck;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Thread safety of sessions: what concurrent commands may answer. */
public final class UnixCdThreadSafety implements MeasuredSuite {
  private final Budget budget;
  private final StressCheck.Effort effort;

  /** Creates the suite. */
  public UnixCdThreadSafety() {
    this(Budget.NORMAL, new StressCheck.Effort(60, 300, 300));
  }

  UnixCdThreadSafety(Budget budget, StressCheck.Effort effort) {
    this.budget = budget;
    this.effort = effort;
  }

  @Override
  public List<? extends MeasuredCheck> checks() {
    return Stream.of(swap(), relative(), sessions(), stress())
        .map(
            check ->
                new ProvidedCheck(
                    check,
                    () -> Desk.small().works(),
                    "What threads do to a session cannot be judged: on a single thread, cd does not"
                        + " even go to a directory and back"))
        .toList();
  }

  private MeasuredCheck swap() {
    return explore(
        "threads-swap",
        "Threads that go back and forth in one session never tear current from previous",
        7,
        Scenario.given(open(), cd("/a"))
            .thread(cd("-"))
            .thread(cd("-"))
            .then(current(), cd("-"), cd("-")),
        Scenario.given(open(), cd("/a"))
            .thread(cd("-"), current())
            .thread(cd("/b"))
            .then(current(), cd("-"), cd("-")),
        Scenario.given(open(), cd("/a"), cd("/b"))
            .thread(cd("/a/a"))
            .thread(cd("/a/nope"), cd("-"))
            .then(current(), cd("-")),
        Scenario.given(open(), cd("/a"))
            .thread(cd("-"))
            .thread(cd("-"))
            .thread(cd("/b"), current())
            .then(current(), cd("-")),
        Scenario.given(open(), cd("/a"))
            .thread(cd("/b"), history())
            .thread(cd("-"), history())
            .then(history()));
  }

  private MeasuredCheck relative() {
    return explore(
        "threads-relative",
        "A relative path begins where the session is at that moment",
        5,
        Scenario.given(open()).thread(cd("a")).thread(cd("a")).then(current(), cd("-")),
        Scenario.given(open(), cd("/a/a"))
            .thread(cd(".."), current())
            .thread(cd(".."))
            .then(current(), cd("-")),
        Scenario.given(open())
            .thread(cd("a"), current())
            .thread(cd("b"), cd("b"))
            .then(current(), cd("-")));
  }

  private MeasuredCheck sessions() {
    return explore(
        "threads-sessions",
        "Sessions of one shell do not disturb each other",
        4,
        Scenario.given(open())
            .thread(cd("/a/y"), current())
            .thread(cdOfTwo("x/b"), currentOfTwo())
            .then(current(), currentOfTwo()),
        Scenario.given(open(), cd("/a"), cdOfTwo("/b"))
            .thread(cd("y"), cd("-"))
            .thread(cdOfTwo("/a/nope"), cdOfTwo("-"))
            .then(current(), currentOfTwo()),
        Scenario.given(open())
            .thread(cd("/chain"))
            .thread(cdOfTwo("/chain"))
            .then(current(), currentOfTwo()));
  }

  private MeasuredCheck stress() {
    return new StressCheck<>(
        plan("threads-stress", "Three busy threads disturb each other's answers in no run", 4),
        () -> new Team(Subject.create(Shell.class)),
        TeamLoad.scenario(),
        effort);
  }

  private static PlannedCheck plan(String id, String title, int points) {
    return new PlannedCheck(id, title, Dimension.THREAD_SAFETY, Level.L3, points);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private final MeasuredCheck explore(
      String id, String title, int points, Scenario<Team>... scenarios) {
    return new ScheduleCheck<>(
        plan(id, title, points),
        () -> new Team(Subject.create(Shell.class)),
        Team::ofModel,
        List.of(scenarios),
        budget);
  }
}
