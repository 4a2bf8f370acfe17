package dev.katas.suites.timestore;

import dev.katas.runner.junit.CheckListener;
import dev.katas.runner.junit.CheckRunner;
import dev.katas.runner.junit.SuiteSelection;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the correctness suite on a store the way a fork does. */
final class Grading {
  private final Map<String, CheckResult> results = new LinkedHashMap<>();

  private Grading() {}

  static List<PlannedCheck> plan() {
    return runner(0).planned();
  }

  /** Runs the checks of levels 1 to 3. */
  static Grading core(Class<?> store, long seed) {
    return of(store, seed, check -> check.level() != Level.L4);
  }

  /** Runs the checks of level 4. */
  static Grading stretch(Class<?> store, long seed) {
    return of(store, seed, check -> check.level() == Level.L4);
  }

  private static Grading of(Class<?> store, long seed, Predicate<PlannedCheck> wanted) {
    Subject.use(store);
    Grading grading = new Grading();
    CheckRunner runner = runner(seed);
    Set<String> ids =
        runner.planned().stream().filter(wanted).map(PlannedCheck::id).collect(Collectors.toSet());
    runner.run(
        ids,
        new CheckListener() {
          @Override
          public void started(String id) {}

          @Override
          public void finished(CheckResult result) {
            grading.results.put(result.id(), result);
          }
        });
    return grading;
  }

  private static CheckRunner runner(long seed) {
    return new CheckRunner(
        SuiteSelection.graded(Dimension.CORRECTNESS, List.of(TimeStoreCorrectness.class)), seed);
  }

  /** Returns the checks that failed. */
  Set<String> lost() {
    return with(Status.FAILED);
  }

  Set<String> with(Status status) {
    Set<String> ids = new TreeSet<>();
    results.values().stream()
        .filter(result -> result.status() == status)
        .forEach(result -> ids.add(result.id()));
    return ids;
  }

  CheckResult result(String id) {
    CheckResult result = results.get(id);
    if (result == null) {
      throw new IllegalStateException(id + " was not reported");
    }
    return result;
  }
}
