package dev.katas.runner.fork;

import dev.katas.runner.coverage.ProbeStore;
import dev.katas.runner.junit.CheckListener;
import dev.katas.runner.junit.CheckPlanner;
import dev.katas.runner.junit.CheckRunner;
import dev.katas.runner.junit.SuiteSelection;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.Subject;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One fork's work: plan the suites' checks, then run one dimension's on the submission. */
final class ForkRun {
  private static final List<String> SEEN_BY_CANDIDATE =
      List.of(
          "dev.katas.contract.",
          "dev.katas.runner.coverage.ProbeStore",
          "dev.katas.agent.points.ConditionWaits",
          "dev.katas.agent.points.Points");
  private static final List<String> SEEN_BY_VISIBLE_TESTS =
      List.of("dev.katas.contract.", "org.junit.", "org.opentest4j.", "org.apiguardian.");

  private final Channel channel;
  private final ForkOrder.UseSuites suites;
  private final ClassLoader platform;
  private final ClassLoader own = ForkRun.class.getClassLoader();
  private final Map<Dimension, SuiteSelection> selections = new EnumMap<>(Dimension.class);

  /**
   * Creates a run.
   *
   * @param libraries jars that the submission may use besides the contract
   */
  ForkRun(Channel channel, ForkOrder.UseSuites suites, List<Path> libraries)
      throws MalformedURLException {
    this.channel = channel;
    this.suites = suites;
    this.platform = platform(libraries);
  }

  /** The libraries are the submission's alone: the fork's own classes do not see them. */
  private static ClassLoader platform(List<Path> libraries) throws MalformedURLException {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    if (libraries.isEmpty()) {
      return platform;
    }
    URL[] jars = new URL[libraries.size()];
    for (int i = 0; i < jars.length; i++) {
      jars[i] = libraries.get(i).toUri().toURL();
    }
    return new URLClassLoader("libraries", jars, platform);
  }

  /** Registers every check of every suite with the controller. */
  void plan() throws ClassNotFoundException {
    MemoryLoader loader = new MemoryLoader("suites", own, suites.classes());
    List<PlannedCheck> checks = new ArrayList<>();
    for (ForkOrder.SuiteNames suite : suites.suites()) {
      if (suite.names().isEmpty()) {
        continue; // a kata need not judge every dimension
      }
      SuiteSelection selection =
          SuiteSelection.graded(suite.dimension(), load(loader, suite.names()));
      selections.put(suite.dimension(), selection);
      checks.addAll(CheckPlanner.plan(selection));
    }
    channel.send(new ForkMessage.Planned(checks));
  }

  /** Runs what is asked for. */
  void run(ForkOrder.RunSubmission order) throws ClassNotFoundException {
    boolean visible = !order.visibleTests().isEmpty();
    ClassLoader gate =
        new GateLoader(platform, own, visible ? SEEN_BY_VISIBLE_TESTS : SEEN_BY_CANDIDATE);
    ClassLoader candidate =
        new MemoryLoader("candidate", gate, Weaving.of(order.dimension(), order.classes()));
    if (visible) {
      SuiteSelection selection = SuiteSelection.visible(load(candidate, order.visibleTests()));
      CheckRunner runner = new CheckRunner(selection, suites.seed());
      channel.send(new ForkMessage.Planned(runner.planned()));
      runner.run(new Reporter());
      return;
    }
    Subject.use(Class.forName(order.entryPoint(), false, candidate));
    SuiteSelection selection = selections.get(order.dimension());
    if (selection != null) {
      new CheckRunner(selection, suites.seed()).run(Set.copyOf(order.checks()), new Reporter());
    }
    channel.send(new ForkMessage.Probes(ProbeStore.snapshot()));
  }

  private static List<Class<?>> load(ClassLoader loader, List<String> names)
      throws ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      classes.add(Class.forName(name, false, loader));
    }
    return classes;
  }

  private final class Reporter implements CheckListener {
    @Override
    public void started(String id) {
      channel.send(new ForkMessage.Started(id));
    }

    @Override
    public void finished(CheckResult result) {
      channel.send(new ForkMessage.Finished(result));
    }
  }
}
