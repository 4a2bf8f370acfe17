package dev.katas.cli.batch;

import dev.katas.cli.render.batch.BatchRow;
import dev.katas.cli.session.Engine;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.Refusal;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Grades many submissions side by side. Whatever one of them does, the others are graded. */
public final class BatchRun {
  private final Engine engine;
  private final Grader grader;
  private final BatchStore store;
  private final long seed;
  private final boolean restart;
  private final String build;

  /**
   * Creates a run.
   *
   * @param restart whether to grade what an earlier run has graded already
   * @param build tells one build of the grader from another
   */
  public BatchRun(
      Engine engine, Grader grader, BatchStore store, long seed, boolean restart, String build) {
    this.engine = engine;
    this.grader = grader;
    this.store = store;
    this.seed = seed;
    this.restart = restart;
    this.build = build;
  }

  /**
   * What became of one submission.
   *
   * @param kept whether an earlier run had graded it
   * @param ran whether any check of it ran
   * @param trouble why its reports could not be written; empty if they were
   */
  public record Done(BatchRow row, boolean kept, boolean ran, String trouble) {}

  /**
   * Grades.
   *
   * @param each told of every submission as it ends, one at a time
   * @return in the submissions' order
   */
  public List<Done> run(List<BatchItem> items, int jobs, Consumer<Done> each)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(jobs, BatchRun::thread);
    try {
      CompletionService<Placed> service = new ExecutorCompletionService<>(pool);
      for (int i = 0; i < items.size(); i++) {
        int at = i;
        service.submit(() -> new Placed(at, grade(items.get(at))));
      }
      List<Placed> placed = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        Placed next = service.take().get();
        each.accept(next.done());
        placed.add(next);
      }
      placed.sort((a, b) -> Integer.compare(a.at(), b.at()));
      return placed.stream().map(Placed::done).toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a batch's bookkeeping failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private record Placed(int at, Done done) {}

  private Done grade(BatchItem item) {
    Evidence evidence;
    String key = "";
    boolean kept = false;
    try {
      Submission submission = engine.submission(item.kata(), item.path().toString());
      GradeRequest request =
          new GradeRequest(item.kata(), submission, seed, item.kata().dimensions(), null, 0);
      key = BatchKey.of(request, build);
      Evidence earlier = restart ? null : store.kept(item, key).orElse(null);
      kept = earlier != null;
      evidence = earlier != null ? earlier : grader.grade(request, Progress.NONE);
    } catch (SubmissionException e) {
      evidence = Refusal.evidence(item.kata(), item.name(), seed, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      evidence = Refusal.fault(item.kata(), item.name(), seed, e);
    }
    return done(item, key, evidence, kept);
  }

  private Done done(BatchItem item, String key, Evidence evidence, boolean kept) {
    Report report = new Report(engine.score(evidence), evidence);
    String trouble = "";
    try {
      // A grader's fault is not kept as a grade: the next run tries again. What was graded before
      // is written too: other formats may be asked for this time.
      boolean again = report.scorecard().verdict() == Verdict.GRADER_ERROR || key.isEmpty();
      store.keep(item, again ? "to be graded again" : key, report);
    } catch (IOException e) {
      trouble = "its reports could not be written: " + e;
    }
    BatchRow row =
        BatchRow.of(item.name(), report, store.folder(item).toString().replace('\\', '/'));
    return new Done(row, kept, !evidence.results().isEmpty(), trouble);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "batch");
    thread.setDaemon(true);
    return thread;
  }
}
