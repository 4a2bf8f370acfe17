package dev.katas.runner.schedule;

import dev.katas.agent.points.SiteKind;
import dev.katas.agent.points.SiteTable;
import java.util.List;

/**
 * A scenario with a site for the beginning of each operation: between two operations threads may
 * switch too, and the story of a run names them.
 */
record Script<T>(
    Scenario<T> scenario,
    List<Integer> beforeSites,
    List<List<Integer>> threadSites,
    List<Integer> afterSites) {
  Script {
    beforeSites = List.copyOf(beforeSites);
    threadSites = threadSites.stream().map(List::copyOf).toList();
    afterSites = List.copyOf(afterSites);
  }

  static <T> Script<T> of(Scenario<T> scenario) {
    return new Script<>(
        scenario,
        sites(scenario.before()),
        scenario.threads().stream().map(Script::sites).toList(),
        sites(scenario.after()));
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
