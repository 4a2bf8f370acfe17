package dev.katas.engine.measure.checks;

import dev.katas.engine.GraderFault;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.fork.ForkEvent;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.ForkOrder.SuiteNames;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dimension's checks on one submission.
 *
 * <p>Starts a fork, learns the plan, later runs the submission. After a hang or crash the check
 * that was running is charged and a new fork runs the rest, a bounded number of times.
 */
public final class CheckSession implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int MAX_RESTARTS = 4;

  private final Installation installation;
  private final Sandbox sandbox;
  private final CheckOrder order;
  private final Progress progress;
  private final List<ClassProbes> probes = new ArrayList<>();
  private final StringBuilder output = new StringBuilder();
  private @Nullable CheckFork fork;

  /** Creates a session; starts nothing yet. */
  public CheckSession(
      Installation installation, Sandbox sandbox, CheckOrder order, Progress progress) {
    this.installation = installation;
    this.sandbox = sandbox;
    this.order = order;
    this.progress = progress;
  }

  /**
   * Starts a fork and sends it the suites; does not wait for its answer.
   *
   * @throws GraderFault if it cannot be started
   */
  public void start() throws GraderFault {
    start(suiteNames());
  }

  /**
   * Starts a fork for visible tests: nothing hidden gets near it.
   *
   * @throws GraderFault if it cannot be started
   */
  public void startWithoutSuites() throws GraderFault {
    start(List.of());
  }

  private void start(List<SuiteNames> names) throws GraderFault {
    try {
      CheckFork started = CheckFork.start(installation, sandbox, order);
      fork = started;
      started.send(new ForkOrder.UseSuites(names, order.suites(), order.seed()));
    } catch (IOException e) {
      throw new GraderFault("a fork could not be started: " + e.getMessage(), e);
    }
  }

  private List<SuiteNames> suiteNames() {
    Suites suites = order.descriptor().suites();
    return List.of(
        new SuiteNames(Dimension.CORRECTNESS, suites.correctness()),
        new SuiteNames(Dimension.COMPLEXITY, suites.complexity()),
        new SuiteNames(Dimension.THREAD_SAFETY, suites.threadSafety()));
  }

  /**
   * Waits for the started fork's plan: every check of every dimension.
   *
   * @throws GraderFault if the fork does not get that far
   */
  public List<PlannedCheck> plan() throws GraderFault {
    CheckFork current = running();
    ForkEvent event = current.next(START);
    if (event instanceof ForkEvent.Said said
        && said.message() instanceof ForkMessage.Planned planned) {
      return planned.checks();
    }
    throw new GraderFault("a fork did not come up: " + current.reason(event), null);
  }

  /**
   * Runs checks on a submission.
   *
   * @param classes the submission's classes
   * @param visibleTests its visible tests' classes; empty for a graded run
   * @param wanted the ids to run; ignored for visible tests, which are learnt from the fork
   * @throws GraderFault if the grader itself fails
   */
  public CheckOutcome run(List<ClassFile> classes, List<String> visibleTests, List<String> wanted)
      throws GraderFault {
    Map<String, CheckResult> results = new LinkedHashMap<>();
    List<String> left = new ArrayList<>(wanted);
    int restarts = 0;
    boolean visible = !visibleTests.isEmpty();
    while (visible ? restarts == 0 : !left.isEmpty()) {
      if (restarts > 0) {
        start();
        plan();
      }
      CheckResult broken = runOnce(classes, visibleTests, left, results);
      if (broken != null) {
        results.put(broken.id(), broken);
        left.remove(broken.id());
        progress.finished(order.dimension(), broken);
      }
      if (++restarts > MAX_RESTARTS || (broken == null && !left.isEmpty())) {
        break;
      }
    }
    left.forEach(id -> results.put(id, notRun(id)));
    return new CheckOutcome(List.copyOf(results.values()), List.copyOf(probes), output.toString());
  }

  /** Runs what is left in the current fork; returns the check that broke it, if one did. */
  private @Nullable CheckResult runOnce(
      List<ClassFile> classes,
      List<String> visibleTests,
      List<String> left,
      Map<String, CheckResult> results)
      throws GraderFault {
    CheckFork current = running();
    current.send(
        new ForkOrder.RunSubmission(
            order.descriptor().entryPoint(),
            classes,
            order.dimension(),
            visibleTests,
            List.copyOf(left)));
    Conversation conversation =
        new Conversation(current, order, progress, new Gathered(left, results, probes));
    try {
      return conversation.run();
    } finally {
      current.close();
      output.append(current.output());
      fork = null;
    }
  }

  private static CheckResult notRun(String id) {
    return new CheckResult(
        id,
        Status.BLOCKED,
        "not run: the submission hung or ended its JVM too often before this check",
        "",
        "",
        List.of(),
        0,
        null);
  }

  private CheckFork running() throws GraderFault {
    CheckFork current = fork;
    if (current == null) {
      throw new GraderFault("no fork is running", null);
    }
    return current;
  }

  /** Ends the fork if one is running. */
  @Override
  public void close() {
    CheckFork current = fork;
    if (current != null) {
      current.close();
    }
  }
}
