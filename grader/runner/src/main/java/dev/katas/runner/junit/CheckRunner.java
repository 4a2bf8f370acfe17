package dev.katas.runner.junit;

import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.RunSeed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;

/** Runs checks on the JUnit Platform and reports each one's result. */
public final class CheckRunner {
  private final SuiteSelection selection;
  private final long seed;
  private final MeasuredTestEngine measured = new MeasuredTestEngine();
  private final Launcher launcher = Launchers.create(measured);
  private final CheckIndex index;

  /**
   * Discovers the checks of the selected suites.
   *
   * @param seed the run's seed, which suites get from {@link RunSeed} or from their context
   * @throws IllegalStateException if a suite is not well formed or there is no check at all
   */
  public CheckRunner(SuiteSelection selection, long seed) {
    this.selection = selection;
    this.seed = seed;
    TestPlan plan = launcher.discover(Launchers.request(selection, seed).build());
    this.index = CheckIndex.of(selection, measured, plan);
    if (index.checks().isEmpty()) {
      throw new IllegalStateException("no test was found in " + selection.classes());
    }
  }

  /** Returns the checks in the order in which they run. */
  public List<PlannedCheck> planned() {
    return index.checks();
  }

  /** Runs every check. */
  public void run(CheckListener listener) {
    run(planned().stream().map(PlannedCheck::id).collect(Collectors.toSet()), listener);
  }

  /**
   * Runs some checks.
   *
   * @param ids which ones; each is reported exactly once, whatever happens
   * @throws IllegalArgumentException if an id is not planned
   */
  public void run(Set<String> ids, CheckListener listener) {
    requirePlanned(ids);
    RunSeed.use(seed);
    Set<String> left = new LinkedHashSet<>(ids);
    RunRecorder recorder =
        new RunRecorder(index, measured, new FailureReader(selection.audience()), left, listener);
    while (!left.isEmpty()) {
      int before = left.size();
      execute(recorder, left);
      recorder.closeUnfinished();
      if (left.size() == before) {
        recorder.giveUp();
      }
    }
  }

  private void execute(RunRecorder recorder, Set<String> ids) {
    try {
      launcher.execute(request(Set.copyOf(ids)), recorder);
    } catch (OutOfMemoryError e) {
      // JUnit lets this one through and stops; what it held is free by now, so the rest can run.
      recorder.outOfMemory();
    }
  }

  private LauncherDiscoveryRequest request(Set<String> ids) {
    PostDiscoveryFilter wanted =
        descriptor -> FilterResult.includedIf(isWanted(descriptor, ids), () -> "", () -> "");
    return Launchers.request(selection, seed).filters(wanted).build();
  }

  private boolean isWanted(TestDescriptor descriptor, Set<String> ids) {
    return index
        .find(descriptor.getUniqueId().toString())
        .map(check -> ids.contains(check.id()))
        .orElse(true);
  }

  private void requirePlanned(Set<String> ids) {
    Set<String> known = planned().stream().map(PlannedCheck::id).collect(Collectors.toSet());
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException("no such check: " + id);
      }
    }
  }
}
