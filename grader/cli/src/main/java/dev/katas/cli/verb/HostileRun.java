package dev.katas.cli.verb;

import dev.katas.cli.render.verify.HostileMatrix;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.engine.Grader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.hostile.HostileBank;
import dev.katas.engine.hostile.HostileResult;
import dev.katas.engine.hostile.HostileSample;
import dev.katas.engine.hostile.HostileTrial;
import dev.katas.engine.hostile.Untouched;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tries every hostile sample: with all layers, and where the checker stands before, without it. */
final class HostileRun {
  private final Grader grader;
  private final Kata kata;
  private final boolean contained;
  private final int jobs;
  private final StatusLine line;

  /**
   * Prepares.
   *
   * @param kata the one that the samples attack
   * @param contained whether the operating system isolates the grader's children
   */
  HostileRun(Grader grader, Kata kata, boolean contained, int jobs, StatusLine line) {
    this.grader = grader;
    this.kata = kata;
    this.contained = contained;
    this.jobs = jobs;
    this.line = line;
  }

  /**
   * One trial to be made.
   *
   * @param checked whether with the byte-code checker
   */
  private record Task(HostileSample sample, boolean checked) {}

  /**
   * Tries samples.
   *
   * @param wanted ids or names; empty for all
   * @param brief whether each is tried with all layers only
   */
  HostileMatrix run(Set<String> wanted, boolean brief)
      throws UsageException, IOException, InterruptedException {
    List<Task> tasks = new ArrayList<>();
    for (HostileSample sample : HostileBank.read(kata.root())) {
      if (wanted.isEmpty()
          || wanted.contains("@" + sample.id())
          || wanted.contains("@" + sample.name())
          || wanted.contains("@" + sample.family())) {
        tasks.add(new Task(sample, true));
        if (!brief && sample.isRefusedByTheChecker()) {
          tasks.add(new Task(sample, false));
        }
      }
    }
    if (tasks.isEmpty()) {
      throw new UsageException("There is no such hostile sample.");
    }
    Untouched before = Untouched.look(kata.root());
    List<HostileResult> results = tryAll(tasks);
    return new HostileMatrix(results, before.changes(Untouched.look(kata.root())));
  }

  private List<HostileResult> tryAll(List<Task> tasks) throws IOException, InterruptedException {
    HostileTrial trial = new HostileTrial(grader, kata, contained);
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      CompletionService<HostileResult> service = new ExecutorCompletionService<>(pool);
      tasks.forEach(task -> service.submit(() -> trial.run(grader, task.sample(), task.checked())));
      List<HostileResult> results = new ArrayList<>();
      for (int done = 1; done <= tasks.size(); done++) {
        HostileResult result = next(service);
        results.add(result);
        tell(result, done, tasks.size());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private static HostileResult next(CompletionService<HostileResult> service)
      throws IOException, InterruptedException {
    try {
      return service.take().get();
    } catch (ExecutionException e) {
      throw new IOException("a trial failed: " + e.getCause(), e.getCause());
    }
  }

  private void tell(HostileResult result, int done, int all) {
    String name = result.sample().name() + (result.checked() ? "" : " without the checker");
    result.complaints().forEach(complaint -> line.keep("%s: %s".formatted(name, complaint)));
    line.plain(
        "%d of %d: %s: %s in %.1f s"
            .formatted(done, all, name, result.verdict(), result.seconds()));
    line.draw(done, all, name);
  }

  /** Returns the exit code: 0 only if all came as it must. */
  static ExitCode exitCode(HostileMatrix matrix) {
    return matrix.right() ? ExitCode.OK : ExitCode.BELOW;
  }
}
