package dev.katas.cli.verb;

import dev.katas.cli.render.verify.VerifyRow;
import dev.katas.cli.session.Engine;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.report.Report;
import dev.katas.engine.verify.Judge;
import dev.katas.engine.verify.Judgement;
import dev.katas.engine.verify.KnownSubmission;
import dev.katas.engine.verify.KnownSubmissions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Grades known submissions, several at once, and compares. */
final class VerifyRun {
  private final Engine engine;
  private final long seed;
  private final int runs;
  private final int jobs;

  VerifyRun(Engine engine, long seed, int runs, int jobs) {
    this.engine = engine;
    this.seed = seed;
    this.runs = runs;
    this.jobs = jobs;
  }

  /** One submission of one kata. */
  private record Subject(Kata kata, KnownSubmission known) {}

  /** One grade of one submission. */
  private record Graded(Subject subject, Judgement judgement, double seconds) {}

  /**
   * Grades.
   *
   * @param wanted the submissions wanted, such as {@code @linear-scan}; empty for all
   */
  List<VerifyRow> run(List<Kata> katas, Set<String> wanted, StatusLine line)
      throws UsageException, InterruptedException {
    List<Subject> subjects = subjects(katas, wanted);
    Grader grader = engine.grader(line::keep);
    ExecutorService pool = Executors.newFixedThreadPool(jobs, VerifyRun::thread);
    try {
      CompletionService<Graded> service = new ExecutorCompletionService<>(pool);
      for (int run = 0; run < runs; run++) {
        long runSeed = seed + run;
        for (Subject subject : subjects) {
          service.submit(() -> grade(grader, subject, runSeed));
        }
      }
      return rows(subjects, service, line);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<VerifyRow> rows(
      List<Subject> subjects, CompletionService<Graded> service, StatusLine line)
      throws UsageException, InterruptedException {
    Map<Subject, List<Graded>> graded = new LinkedHashMap<>();
    subjects.forEach(subject -> graded.put(subject, new ArrayList<>()));
    int all = subjects.size() * runs;
    line.draw(0, all, "");
    for (int done = 1; done <= all; done++) {
      Graded result = next(service);
      List<Graded> results = graded.computeIfAbsent(result.subject(), any -> new ArrayList<>());
      results.add(result);
      String name = result.subject().kata().id() + " " + result.subject().known().id();
      for (String complaint : result.judgement().complaints()) {
        line.keep("%s: %s".formatted(name, complaint));
      }
      if (results.size() == runs) {
        line.plain("%d of %d: %s".formatted(done, all, name));
      }
      line.draw(done, all, name);
    }
    return graded.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
  }

  private static Graded next(CompletionService<Graded> service)
      throws UsageException, InterruptedException {
    try {
      return service.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SubmissionException known) {
        throw new UsageException("A known submission cannot be read. " + known.getMessage());
      }
      throw new IllegalStateException("grading a known submission failed", e.getCause());
    }
  }

  private Graded grade(Grader grader, Subject subject, long runSeed) throws SubmissionException {
    long start = System.nanoTime();
    GradeRequest request =
        new GradeRequest(
            subject.kata(),
            engine.submission(subject.kata(), subject.known().spec()),
            runSeed,
            subject.kata().dimensions(),
            null,
            0);
    Evidence evidence = grader.grade(request, Progress.NONE);
    Report report = new Report(engine.score(evidence), evidence);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Graded(subject, Judge.judge(subject.known(), report), seconds);
  }

  private static VerifyRow row(Subject subject, List<Graded> graded) {
    double[] seconds = graded.stream().mapToDouble(Graded::seconds).sorted().toArray();
    int asExpected = (int) graded.stream().filter(each -> each.judgement().asExpected()).count();
    int falseAlarms = (int) graded.stream().filter(each -> each.judgement().falseAlarm()).count();
    return new VerifyRow(
        subject.kata().id(),
        subject.known().id(),
        subject.known().expected().id(),
        graded.size(),
        asExpected,
        falseAlarms,
        Median.of(seconds),
        graded.stream().flatMap(each -> each.judgement().caughtBy().stream()).distinct().toList(),
        graded.stream()
            .flatMap(each -> each.judgement().complaints().stream())
            .distinct()
            .toList());
  }

  private static List<Subject> subjects(List<Kata> katas, Set<String> wanted)
      throws UsageException {
    List<Subject> subjects = new ArrayList<>();
    for (Kata kata : katas) {
      try {
        for (KnownSubmission known : KnownSubmissions.of(kata)) {
          if (wanted.isEmpty() || wanted.contains(known.spec())) {
            subjects.add(new Subject(kata, known));
          }
        }
      } catch (IOException e) {
        throw new UsageException(
            Trouble.sentence(
                "The known submissions of %s cannot be read.".formatted(kata.id()), e));
      }
    }
    return subjects;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "verify");
    thread.setDaemon(true);
    return thread;
  }
}
