package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.TimeStoreCalls.get;
import static dev.katas.suites.timestore.TimeStoreCalls.history;
import static dev.katas.suites.timestore.TimeStoreCalls.range;
import static dev.katas.suites.timestore.TimeStoreCalls.set;
import static dev.katas.suites.timestore.TimeStoreCalls.setNull;
import static dev.katas.suites.timestore.TimeStoreCalls.wholeRange;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.schedule.Budget;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import dev.katas.runner.schedule.ScheduleCheck;
import dev.katas.runner.schedule.StressCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;

/** Thread safety of the time store: what concurrent calls may answer. */
public final class TimeStoreThreadSafety implements MeasuredSuite {
  private final Budget budget;
  private final StressCheck.Effort effort;

  /** Creates the suite. */
  public TimeStoreThreadSafety() {
    this(Budget.NORMAL, new StressCheck.Effort(60, 300, 200));
  }

  TimeStoreThreadSafety(Budget budget, StressCheck.Effort effort) {
    this.budget = budget;
    this.effort = effort;
  }

  @Override
  public List<? extends MeasuredCheck> checks() {
    return List.of(newKey(), sameKey(), readWhileWrite(), histories(), stress());
  }

  private MeasuredCheck newKey() {
    return explore(
        "threads-new-key",
        "Threads that write keys nobody has written before lose nothing",
        6,
        Scenario.<TimeStore>given()
            .thread(set("a", "x", 1))
            .thread(set("a", "y", 2))
            .then(history("a"), get("a", 1), get("a", 2)),
        Scenario.<TimeStore>given()
            .thread(set("a", "x", 1))
            .thread(set("b", "y", 1))
            .then(history("a"), history("b")),
        Scenario.<TimeStore>given()
            .thread(set("a", "x", 1), get("a", 1))
            .thread(set("a", "y", 2), get("a", 3))
            .then(history("a")),
        Scenario.<TimeStore>given()
            .thread(set("a", "x", 1))
            .thread(set("a", "y", 2))
            .thread(set("b", "z", 3))
            .then(history("a"), history("b")),
        Scenario.<TimeStore>given()
            .thread(get("a", 1), history("a"))
            .thread(set("a", "x", 1))
            .then(history("a")));
  }

  private MeasuredCheck sameKey() {
    return explore(
        "threads-same-key",
        "Threads that write one key keep every version, in order",
        6,
        Scenario.given(set("a", "v", 5))
            .thread(set("a", "x", 6))
            .thread(set("a", "y", 7))
            .then(history("a"), get("a", 6), get("a", 7)),
        Scenario.given(set("a", "v", 5))
            .thread(set("a", "x", 1))
            .thread(set("a", "y", 9))
            .then(history("a"), get("a", 4), get("a", 9)),
        Scenario.given(set("a", "v", 5))
            .thread(set("a", "x", 5))
            .thread(set("a", "y", 5), get("a", 5))
            .then(history("a"), get("a", 5)),
        Scenario.given(set("a", "v", 5), set("a", "w", 9))
            .thread(set("a", "x", 7), set("a", "p", 1))
            .thread(set("a", "y", 8), set("a", "q", 2))
            .then(history("a")),
        // A write that is refused must leave no lock behind.
        Scenario.given(set("a", "v", 5))
            .thread(setNull("a", 6))
            .thread(set("a", "x", 7), get("a", 7))
            .then(history("a")));
  }

  private MeasuredCheck readWhileWrite() {
    return explore(
        "threads-read-while-write",
        "A read that overlaps a write sees the store before or after it",
        5,
        Scenario.given(set("a", "v", 5)).thread(get("a", 9), get("a", 9)).thread(set("a", "x", 6)),
        Scenario.given(set("a", "v", 5), set("a", "w", 7))
            .thread(get("a", 5), get("a", 8))
            .thread(set("a", "x", 1), set("a", "y", 8)),
        Scenario.given(set("a", "v", 5))
            .thread(set("b", "x", 1), get("a", 6))
            .thread(set("a", "y", 6), get("b", 1)),
        Scenario.given(set("a", "v", 5), set("b", "w", 5))
            .thread(get("a", 5), get("b", 9))
            .thread(set("b", "x", 6))
            .thread(set("c", "y", 1)),
        // Who remembers where the last read ended writes while reading.
        Scenario.given(set("a", "v", 5), set("a", "w", 7))
            .thread(get("a", 5))
            .thread(get("a", 8))
            .then(get("a", 5), get("a", 8)));
  }

  private MeasuredCheck histories() {
    return explore(
        "threads-history",
        "A history read while others write is that of one moment",
        4,
        Scenario.given(set("a", "v", 5), set("a", "w", 7))
            .thread(history("a"))
            .thread(set("a", "x", 6), set("a", "y", 9))
            .then(history("a")),
        Scenario.given(set("a", "v", 5))
            .thread(history("a"), history("a"))
            .thread(set("a", "x", 1))
            .then(history("a")),
        Scenario.given(set("a", "v", 5))
            .thread(history("a"))
            .thread(set("b", "x", 1), history("b"))
            .then(history("a"), history("b")),
        Scenario.given(set("a", "v", 5))
            .thread(wholeRange("a"), wholeRange("a"))
            .thread(set("a", "x", 1), set("b", "y", 1))
            .then(history("a")),
        // Writers of two keys must not hide each other from who reads one of them.
        Scenario.given(set("a", "v", 5), set("a", "w", 7), set("b", "u", 1))
            .thread(history("a"))
            .thread(set("a", "x", 1))
            .thread(set("b", "y", 2)),
        // A stretch that a late write moves, and one that is empty.
        Scenario.given(set("a", "v", 5), set("a", "w", 7), set("a", "z", 9))
            .thread(range("a", 9, 9), range("a", 9, 1))
            .thread(set("a", "x", 1), get("a", 9)),
        manyVersions().thread(range("a", 2, 11)).thread(range("a", 1, 12)),
        manyVersions().thread(history("a")).thread(set("a", "x", 3), set("a", "y", 20)),
        // What one read has seen last among equal timestamps, a later read must not see first.
        Scenario.given(set("a", "v", 5))
            .thread(set("a", "x", 5))
            .thread(set("a", "y", 5), history("a"))
            .then(history("a")));
  }

  /** Enough of them for a store that treats long histories in another way than short ones. */
  private static Scenario<TimeStore> manyVersions() {
    List<Operation<TimeStore>> versions = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      versions.add(set("a", "v" + i, i));
    }
    return new Scenario<>(versions, List.of(), List.of());
  }

  private MeasuredCheck stress() {
    return new StressCheck<>(
            new PlannedCheck(
                "threads-stress",
                "Three busy threads disturb each other's answers in no run",
                Dimension.THREAD_SAFETY,
                Level.L3,
                4),
            () -> Subject.create(TimeStore.class),
            TimeStoreLoad.scenario(),
            effort)
        .withMany(ManyCalls.scenario());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private final MeasuredCheck explore(
      String id, String title, int points, Scenario<TimeStore>... scenarios) {
    return new ScheduleCheck<>(
        new PlannedCheck(id, title, Dimension.THREAD_SAFETY, Level.L3, points),
        () -> Subject.create(TimeStore.class),
        TimeStoreModel::new,
        List.of(scenarios),
        budget);
  }
}
