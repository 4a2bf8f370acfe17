package dev.katas.cli.verb;

import dev.katas.cli.session.Engine;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.cli.verb.VerifyBank.Subject;
import dev.katas.cli.verify.Depth;
import dev.katas.cli.verify.VerifyGrade;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.report.Report;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.verify.Judge;
import dev.katas.engine.verify.Judgement;
import dev.katas.engine.verify.KnownSubmission;
import dev.katas.runner.protocol.Dimension;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Grades known submissions, several at once, and hands each grade on as it comes. */
final class VerifyRun {
  /** How long a result waits, so that one that came of the process's end is not taken for one. */
  private static final long HOLD_MILLIS = 200;

  private final Engine engine;
  private final Isolation isolation;
  private final int jobs;
  private final StatusLine line;

  VerifyRun(Engine engine, Isolation isolation, int jobs, StatusLine line) {
    this.engine = engine;
    this.isolation = isolation;
    this.jobs = jobs;
    this.line = line;
  }

  /**
   * One grade to be made.
   *
   * @param dimensions what it measures
   */
  record Task(Subject subject, long seed, Set<Dimension> dimensions) {
    /** Tells whether a stored grade is one of this, whole and sound. */
    boolean isDoneBy(VerifyGrade grade) {
      return grade.kata().equals(subject.kata().id())
          && grade.id().equals(subject.known().id())
          && grade.sources().equals(subject.digest())
          && grade.seed() == seed
          && !grade.fault()
          && grade.measured().containsAll(dimensions.stream().map(Dimension::id).toList());
    }
  }

  /** Is told of each grade. */
  @FunctionalInterface
  interface Keeper {
    /**
     * Keeps a grade.
     *
     * @param report what it came from
     */
    void keep(VerifyGrade grade, Report report) throws IOException;
  }

  private record Graded(VerifyGrade grade, Report report) {}

  /** Plans every submission's first seed, then every one's second, and so on. */
  static List<Task> plan(
      List<Subject> subjects, long seed, int runs, Depth depth, Predicate<Task> done) {
    List<Task> tasks = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      for (Subject subject : subjects) {
        Set<Dimension> all = subject.kata().dimensions();
        tasks.add(new Task(subject, seed + run, depth.dimensions(subject.known(), all, run == 0)));
      }
    }
    return tasks.stream().filter(done.negate()).toList();
  }

  /** Grades until all is done or the process ends. */
  void run(List<Task> tasks, LastWords lastWords, Keeper keeper)
      throws UsageException, InterruptedException, IOException {
    Grader grader = engine.grader(isolation, line::keep).sharedBy(jobs);
    ExecutorService pool = Executors.newFixedThreadPool(jobs, VerifyRun::thread);
    try {
      CompletionService<Graded> service = new ExecutorCompletionService<>(pool);
      tasks.forEach(task -> service.submit(() -> grade(grader, task)));
      line.draw(0, tasks.size(), "");
      for (int done = 1; done <= tasks.size(); done++) {
        Graded graded = next(service);
        if (lastWords.begunWithin(HOLD_MILLIS)) {
          return;
        }
        keeper.keep(graded.grade(), graded.report());
        tell(graded.grade(), done, tasks.size());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void tell(VerifyGrade grade, int done, int all) {
    String name = "%s %s, seed %d".formatted(grade.kata(), grade.id(), grade.seed());
    grade.complaints().forEach(complaint -> line.keep("%s: %s".formatted(name, complaint)));
    line.plain(
        "%d of %d: %s: %s in %.1f s"
            .formatted(
                done, all, name, grade.asExpected() ? "as expected" : "NOT", grade.seconds()));
    line.draw(done, all, name);
  }

  private static Graded next(CompletionService<Graded> service) throws InterruptedException {
    try {
      return service.take().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("grading a known submission failed", e.getCause());
    }
  }

  private Graded grade(Grader grader, Task task) {
    long start = System.nanoTime();
    Subject subject = task.subject();
    Evidence evidence =
        grader.grade(
            new GradeRequest(
                subject.kata(), subject.submission(), task.seed(), task.dimensions(), null, 0),
            Progress.NONE);
    Report report = new Report(engine.score(evidence), evidence);
    double seconds = (System.nanoTime() - start) / 1e9;
    Judgement judgement = Judge.judge(subject.known(), report, task.dimensions());
    return new Graded(stored(task, judgement, evidence, seconds), report);
  }

  private static VerifyGrade stored(
      Task task, Judgement judgement, Evidence evidence, double seconds) {
    KnownSubmission known = task.subject().known();
    List<String> measured = task.dimensions().stream().map(Dimension::id).sorted().toList();
    Map<String, Double> dimensionSeconds = new TreeMap<>();
    evidence
        .millis()
        .forEach(
            (stage, millis) -> {
              if (measured.contains(stage)) {
                dimensionSeconds.put(stage, millis / 1000.0);
              }
            });
    return new VerifyGrade(
        task.subject().kata().id(),
        known.id(),
        known.expected().id(),
        known.family(),
        task.subject().digest(),
        task.seed(),
        measured,
        judgement.asExpected(),
        judgement.falseAlarm(),
        judgement.fault(),
        judgement.caughtBy(),
        judgement.complaints(),
        seconds,
        dimensionSeconds,
        System.getProperty("java.version", ""),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "verify");
    thread.setDaemon(true);
    return thread;
  }
}
