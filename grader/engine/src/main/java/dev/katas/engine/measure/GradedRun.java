package dev.katas.engine.measure;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.GraderFault;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.compile.CompiledSubmission;
import dev.katas.engine.measure.checks.CheckOrder;
import dev.katas.engine.measure.checks.CheckOutcome;
import dev.katas.engine.measure.checks.CheckSession;
import dev.katas.engine.measure.coverage.Coverage;
import dev.katas.engine.measure.design.DesignRules;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.PlannedCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A full grade: every wanted dimension in a fork of its own, beside the design rules.
 *
 * <p>The first fork starts while the compiler runs, and its plan is known before the submission has
 * any class.
 */
public final class GradedRun implements AutoCloseable {
  private final Installation installation;
  private final Sandbox sandbox;
  private final GradeRequest request;
  private final int forks;
  private final Progress progress;
  private final EvidenceBuilder evidence;
  private final List<CheckSession> sessions = new ArrayList<>();
  private final List<Dimension> dimensions;

  /**
   * Creates a run; starts nothing yet.
   *
   * @param forks how many dimensions are measured side by side
   */
  public GradedRun(
      Installation installation,
      Sandbox sandbox,
      GradeRequest request,
      int forks,
      Progress progress,
      EvidenceBuilder evidence) {
    this.installation = installation;
    this.sandbox = sandbox;
    this.request = request;
    this.forks = forks;
    this.progress = progress;
    this.evidence = evidence;
    this.dimensions =
        request.only().stream()
            .filter(dimension -> !suites(dimension).isEmpty())
            .sorted(Comparator.comparing(GradedRun::startOrder))
            .toList();
  }

  private List<String> suites(Dimension dimension) {
    Suites suites = request.kata().descriptor().suites();
    return switch (dimension) {
      case CORRECTNESS -> suites.correctness();
      case COMPLEXITY -> suites.complexity();
      case THREAD_SAFETY -> suites.threadSafety();
      case STRUCTURE -> List.of(); // no code is run for an answer's form
    };
  }

  /** The longest first, so that two cores are busy to the end. */
  private static int startOrder(Dimension dimension) {
    return switch (dimension) {
      case THREAD_SAFETY -> 0;
      case CORRECTNESS -> 1;
      case COMPLEXITY -> 2;
      case STRUCTURE -> 3;
    };
  }

  /** Starts the first forks: as many as run side by side. */
  public void startForks() throws GraderFault, IOException {
    if (dimensions.isEmpty()) {
      throw new GraderFault("this kata has no suite in the dimensions asked for", null);
    }
    List<ClassFile> suites = SuiteClasses.read(installation.suites());
    for (Dimension dimension : dimensions) {
      CheckOrder order =
          new CheckOrder(request.kata().descriptor(), dimension, suites, request.seed());
      sessions.add(new CheckSession(installation, sandbox, order, progress));
    }
    for (CheckSession session : sessions.subList(0, Math.min(forks, sessions.size()))) {
      session.start();
    }
  }

  /** Registers the plan, then runs every measure on the submission if it has classes. */
  public void measure(CompiledSubmission compiled) throws GraderFault, IOException {
    evidence.compile(compiled.evidence());
    List<PlannedCheck> plan = wanted(sessions.get(0).plan());
    evidence.plan(plan);
    progress.planned(plan);
    if (!compiled.evidence().ok() || evidence.build().unsolved()) {
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(forks);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < sessions.size(); i++) {
        int index = i;
        running.add(workers.submit(task(() -> judge(index, compiled, plan))));
      }
      running.add(
          workers.submit(
              task(
                  () ->
                      evidence.rules(
                          DesignRules.check(
                              request.kata().descriptor().designRules(), compiled.classes())))));
      for (Future<?> future : running) {
        await(future);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private List<PlannedCheck> wanted(List<PlannedCheck> all) throws GraderFault {
    String only = request.check();
    List<PlannedCheck> wanted =
        all.stream()
            .filter(check -> request.only().contains(check.dimension()))
            .filter(check -> only == null || check.id().equals(only))
            .toList();
    if (wanted.isEmpty()) {
      throw new GraderFault("there is no check '%s' in this kata".formatted(only), null);
    }
    return wanted;
  }

  private void judge(int index, CompiledSubmission compiled, List<PlannedCheck> plan)
      throws GraderFault, IOException {
    Dimension dimension = dimensions.get(index);
    List<String> ids =
        plan.stream()
            .filter(check -> check.dimension() == dimension)
            .map(PlannedCheck::id)
            .toList();
    if (ids.isEmpty()) {
      return;
    }
    CheckSession session = sessions.get(index);
    progress.stage(dimension.id());
    long start = System.nanoTime();
    if (index >= forks) {
      session.start();
    }
    if (index > 0) {
      session.plan();
    }
    boolean covered = dimension == Dimension.CORRECTNESS;
    List<ClassFile> classes =
        covered ? Coverage.instrument(compiled.classes()) : compiled.classes();
    CheckOutcome outcome = session.run(classes, List.of(), ids);
    evidence.results(outcome.results(), outcome.output());
    if (covered) {
      evidence.coverage(Coverage.analyse(compiled.classes(), outcome.probes()));
    }
    long took = (System.nanoTime() - start) / 1_000_000;
    evidence.time(dimension.id(), took);
  }

  private static Callable<Void> task(Work work) {
    return () -> {
      work.run();
      return null;
    };
  }

  private static void await(Future<?> future) throws GraderFault {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GraderFault("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof GraderFault fault) {
        throw fault;
      }
      throw new GraderFault("a measure failed: " + cause, cause);
    }
  }

  /** Ends every fork that still runs. */
  @Override
  public void close() {
    sessions.forEach(CheckSession::close);
  }

  private interface Work {
    void run() throws GraderFault, IOException;
  }
}
