package dev.katas.runner.schedule;

import dev.katas.agent.points.SiteKind;
import dev.katas.agent.points.SiteTable;
import dev.katas.runner.schedule.control.RoundBody;
import java.util.List;

/**
 * A scenario with a site for the beginning of each operation: between two operations threads may
 * switch too, and the story of a run names them.
 */
record Script<T>(
    Scenario<T> scenario,
    int longest,
    List<Integer> beforeSites,
    List<List<Integer>> threadSites,
    List<Integer> afterSites) {
  private static final int MANY_CALLS = 10 * RoundBody.FEW_CALLS;

  Script {
    beforeSites = List.copyOf(beforeSites);
    threadSites = threadSites.stream().map(List::copyOf).toList();
    afterSites = List.copyOf(afterSites);
  }

  /** Returns the script of a scenario of a few calls. */
  static <T> Script<T> of(Scenario<T> scenario) {
    return of(scenario, RoundBody.FEW_CALLS);
  }

  /** Returns the script of a scenario of hundreds of calls, which may pass more points. */
  static <T> Script<T> ofMany(Scenario<T> scenario) {
    return of(scenario, MANY_CALLS);
  }

  private static <T> Script<T> of(Scenario<T> scenario, int longest) {
    return new Script<>(
        scenario,
        longest,
        sites(scenario.before()),
        scenario.threads().stream().map(Script::sites).toList(),
        sites(scenario.after()));
  }

  /** Returns how many calls the threads make, all together. */
  int calls() {
    return threadSites.stream().mapToInt(List::size).sum();
  }

  List<Integer> lengths() {
    return threadSites.stream().map(List::size).toList();
  }

  private static <T> List<Integer> sites(List<Operation<T>> operations) {
    return operations.stream().map(Script::site).toList();
  }

  private static <T> int site(Operation<T> operation) {
    return SiteTable.add(SiteKind.CALL, "", "", "", "calls " + operation.text(), "", 0);
  }
}
