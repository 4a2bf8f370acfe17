package dev.katas.suites.unixcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.random.Ingredient;
import dev.katas.runner.junit.CheckListener;
import dev.katas.runner.junit.CheckRunner;
import dev.katas.runner.junit.SuiteSelection;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnixCdCorrectnessTest {
  private static final List<Class<?>> SUITES =
      List.of(UnixCdCorrectness.class, UnixCdLevelTwo.class);

  /** The model as a submission: also what shells answered is asked of it. */
  public static final class ModelShell implements Shell {
    @Override
    public Session open(FileTree tree, Environment environment) {
      return new CdModel(tree, environment);
    }
  }

  /** A submission that says yes to everything, and stays where it is. */
  public static final class Lazy implements Shell {
    @Override
    public Session open(FileTree tree, Environment environment) {
      return new Session() {
        @Override
        public CdResult cd(String path) {
          return new CdResult.Moved(environment.start());
        }

        @Override
        public CdResult cd() {
          return cd("~");
        }

        @Override
        public String current() {
          return environment.start();
        }
      };
    }
  }

  @Test
  void plan_pointsOfLevelsOneToThree_addUpToTheWeight() {
    int points =
        runner(1).planned().stream()
            .filter(check -> check.level() != Level.L4)
            .mapToInt(PlannedCheck::points)
            .sum();
    assertEquals(60, points);
  }

  @Test
  void checks_onTheModel_pass() {
    Map<String, CheckResult> results = run(ModelShell.class, 11);
    // the model does not claim to be fit for trees that change or ignore case
    assertEquals(
        Set.of("changing-tree", "stored-names"),
        results.values().stream()
            .filter(result -> result.status() != Status.PASSED)
            .map(CheckResult::id)
            .collect(Collectors.toSet()));
  }

  @Test
  void checks_onWhatNeverMoves_areNotWon() {
    Map<String, CheckResult> results = run(Lazy.class, 11);
    List<String> passed =
        results.values().stream()
            .filter(result -> result.status() == Status.PASSED)
            .map(CheckResult::id)
            .toList();
    assertTrue(passed.isEmpty(), () -> "passed: " + passed);
  }

  @Test
  void families_generatedScripts_belongToThem() {
    List<CdScripts> families =
        List.of(
            CdScripts.of(),
            CdScripts.of(Ingredient.LINKS),
            CdScripts.of(Ingredient.DOTS, Ingredient.UP));
    for (CdScripts family : families) {
      int inside = 0;
      for (int seed = 0; seed < 50; seed++) {
        inside += family.contains(family.generate(new SplittableRandom(seed))) ? 1 : 0;
      }
      assertTrue(inside > 40, family.name() + ": " + inside + " of 50");
    }
  }

  private static Map<String, CheckResult> run(Class<?> shell, long seed) {
    Subject.use(shell);
    Map<String, CheckResult> results = new TreeMap<>();
    CheckRunner runner = runner(seed);
    Set<String> ids = runner.planned().stream().map(PlannedCheck::id).collect(Collectors.toSet());
    runner.run(
        ids,
        new CheckListener() {
          @Override
          public void started(String id) {}

          @Override
          public void finished(CheckResult result) {
            results.put(result.id(), result);
          }
        });
    return results;
  }

  private static CheckRunner runner(long seed) {
    return new CheckRunner(
        SuiteSelection.graded(Dimension.CORRECTNESS, new ArrayList<>(SUITES)), seed);
  }
}
