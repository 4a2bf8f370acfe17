package dev.katas.engine.measure.checks;

import dev.katas.engine.GraderFault;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.fork.Fork;
import dev.katas.engine.fork.ForkCommand;
import dev.katas.engine.fork.ForkEvent;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.engine.web.ForkWeb;
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
  private @Nullable Fork fork;
  private @Nullable ForkWeb web;

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
      ForkWeb sites = order.descriptor().web() ? ForkWeb.open() : null;
      web = sites;
      Fork started =
          Fork.start(
              ForkCommand.of(
                  installation,
                  order.dimension(),
                  order.descriptor(),
                  sites == null ? null : sites.hostsFile()),
              sandbox);
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
    Fork current = running();
    ForkEvent event = current.next(START);
    if (event instanceof ForkEvent.Said said
        && said.message() instanceof ForkMessage.Planned planned) {
      return planned.checks();
    }
    throw new GraderFault("a fork did not come up: " + reason(event, current), null);
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
    Fork current = running();
    current.send(
        new ForkOrder.RunSubmission(
            order.descriptor().entryPoint(),
            classes,
            order.dimension(),
            visibleTests,
            List.copyOf(left)));
    Conversation conversation = new Conversation(current, left, results);
    try {
      return conversation.run();
    } finally {
      current.close();
      output.append(current.output());
      fork = null;
      closeWeb();
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

  private Fork running() throws GraderFault {
    Fork current = fork;
    if (current == null) {
      throw new GraderFault("no fork is running", null);
    }
    return current;
  }

  private static String reason(ForkEvent event, Fork fork) {
    String said =
        event instanceof ForkEvent.Said s && s.message() instanceof ForkMessage.Broken broken
            ? broken.why().lines().findFirst().orElse("")
            : event.toString();
    return said + (fork.output().isBlank() ? "" : "\n" + fork.output().strip());
  }

  /** Ends the fork if one is running. */
  @Override
  public void close() {
    Fork current = fork;
    if (current != null) {
      current.close();
    }
    closeWeb();
  }

  private void closeWeb() {
    ForkWeb sites = web;
    if (sites != null) {
      sites.close();
      web = null;
    }
  }

  private void answer(ForkMessage.Asked asked, Fork asking) {
    ForkWeb sites = web;
    asking.send(
        sites != null
            ? sites.answer(asked)
            : new ForkOrder.Answered(
                asked.number(), new byte[0], "the kata's descriptor asks for no stub web"));
  }

  /** The messages of one fork while it runs checks. */
  private final class Conversation {
    private final Fork current;
    private final List<String> left;
    private final Map<String, CheckResult> results;
    private final Patience patience;
    private @Nullable String running;
    private boolean begun;
    private boolean done;

    Conversation(Fork current, List<String> left, Map<String, CheckResult> results) {
      this.current = current;
      this.left = left;
      this.results = results;
      this.patience =
          new Patience(
              Duration.ofSeconds(order.descriptor().limits().checkSeconds()), current::cpuTime);
    }

    @Nullable CheckResult run() throws GraderFault {
      while (!done) {
        ForkEvent event = current.next(Patience.TICK);
        if (event instanceof ForkEvent.Said said) {
          hear(said.message());
        } else if (event instanceof ForkEvent.Silent) {
          if (patience.isOver(System.nanoTime())) {
            return outOfTime();
          }
        } else {
          return ended(event);
        }
      }
      return null;
    }

    private void hear(ForkMessage message) throws GraderFault {
      if (message instanceof ForkMessage.Planned planned) {
        planned.checks().forEach(check -> left.add(check.id()));
        progress.planned(planned.checks());
      } else if (message instanceof ForkMessage.Started started) {
        running = started.id();
        begun = true;
        patience.restart(System.nanoTime());
        progress.started(order.dimension(), started.id());
      } else if (message instanceof ForkMessage.Finished finished) {
        finish(finished.result());
      } else if (message instanceof ForkMessage.Probes sent) {
        probes.addAll(sent.classes());
      } else if (message instanceof ForkMessage.Asked asked) {
        answer(asked, current);
      } else if (message instanceof ForkMessage.Broken broken) {
        throw new GraderFault(
            "a fork failed: " + reason(new ForkEvent.Said(broken), current), null);
      } else {
        done = true;
      }
    }

    private void finish(CheckResult result) {
      running = null;
      patience.restart(System.nanoTime());
      if (left.remove(result.id())) {
        results.put(result.id(), result);
        progress.finished(order.dimension(), result);
      }
    }

    private @Nullable CheckResult outOfTime() throws GraderFault {
      String blamed = blamed("a fork stopped talking between two checks");
      int seconds = order.descriptor().limits().checkSeconds();
      return blamed == null ? null : Breakage.timeout(blamed, seconds);
    }

    private @Nullable CheckResult ended(ForkEvent event) throws GraderFault {
      String blamed = blamed("a fork ended: " + reason(event, current));
      if (blamed == null) {
        return null;
      }
      return event instanceof ForkEvent.Ended ended
          ? Breakage.crash(blamed, ended.exitCode(), order.descriptor().limits().heapMegabytes())
          : Breakage.forged(blamed);
    }

    /**
     * Returns the check that a lost fork is charged to; null if all have their results.
     *
     * <p>Once the submission has run, what breaks the fork between two checks is something that it
     * left running: then the next check is charged.
     *
     * @throws GraderFault with the given words if none of the submission's code had run
     */
    private @Nullable String blamed(String fault) throws GraderFault {
      if (running != null) {
        return running;
      }
      if (!begun) {
        throw new GraderFault(fault, null);
      }
      return left.isEmpty() ? null : left.get(0);
    }
  }
}
