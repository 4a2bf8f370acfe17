package dev.katas.engine;

import dev.katas.engine.admit.Gate;
import dev.katas.engine.answer.AnswerGrader;
import dev.katas.engine.compile.CompiledSubmission;
import dev.katas.engine.compile.SubmissionCompiler;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.intake.VisibleTests;
import dev.katas.engine.measure.EvidenceBuilder;
import dev.katas.engine.measure.GradedRun;
import dev.katas.engine.measure.VisibleRun;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;

/** Grades on this machine, in child processes of its own. */
public final class LocalGrader implements Grader {
  private final Installation installation;
  private final Sandbox sandbox;
  private final boolean checked;
  private final int forks;

  /**
   * Creates a grader that uses the given installation.
   *
   * @param sandbox what submissions are compiled and run in
   */
  public LocalGrader(Installation installation, Sandbox sandbox) {
    this(installation, sandbox, true, sideBySide(1));
  }

  private LocalGrader(Installation installation, Sandbox sandbox, boolean checked, int forks) {
    this.installation = installation;
    this.sandbox = sandbox;
    this.checked = checked;
    this.forks = forks;
  }

  @Override
  public Grader withoutChecker() {
    return new LocalGrader(installation, sandbox, false, forks);
  }

  @Override
  public Grader sharedBy(int jobs) {
    return new LocalGrader(installation, sandbox, checked, sideBySide(jobs));
  }

  /** One process a core, and no more than there are dimensions to measure. */
  private static int sideBySide(int jobs) {
    int cores = Runtime.getRuntime().availableProcessors() / jobs;
    return Math.max(1, Math.min(3, cores));
  }

  @Override
  public Evidence grade(GradeRequest request, Progress progress) {
    if (request.kata().descriptor().behavioural()) {
      return AnswerGrader.grade(request);
    }
    EvidenceBuilder evidence = new EvidenceBuilder(request, sandbox.description());
    try (GradedRun run = new GradedRun(installation, sandbox, request, forks, progress, evidence)) {
      run.startForks();
      evidence.unsolved(isSkeleton(request));
      progress.stage("compile");
      CompiledSubmission compiled = evidence.time("compile", () -> compile(request, List.of()));
      run.measure(EntryPoint.require(request.kata(), compiled));
    } catch (GraderFault | IOException | RuntimeException e) {
      evidence.fault(e);
    }
    return evidence.build();
  }

  @Override
  public Evidence test(GradeRequest request, Progress progress) {
    EvidenceBuilder evidence = new EvidenceBuilder(request, sandbox.description());
    try (VisibleRun run = new VisibleRun(installation, sandbox, request, progress, evidence)) {
      run.startFork();
      evidence.unsolved(isSkeleton(request));
      List<SourceFile> tests = VisibleTests.read(request.kata());
      progress.stage("compile");
      CompiledSubmission compiled = evidence.time("compile", () -> compile(request, tests));
      run.test(EntryPoint.require(request.kata(), compiled), tests);
    } catch (GraderFault | IOException | RuntimeException e) {
      evidence.fault(e);
    }
    return evidence.build();
  }

  private CompiledSubmission compile(GradeRequest request, List<SourceFile> tests)
      throws IOException {
    CompiledSubmission compiled =
        new SubmissionCompiler(installation, sandbox)
            .compile(request.submission(), request.kata().descriptor().libraries(), tests);
    return checked ? Gate.pass(request.kata().descriptor(), compiled, tests) : compiled;
  }

  private static boolean isSkeleton(GradeRequest request) {
    try {
      List<String> skeleton = texts(SubmissionReader.skeleton(request.kata()).sources());
      return texts(request.submission().sources()).equals(skeleton);
    } catch (SubmissionException e) {
      return false; // a kata without a stored skeleton is judged by its answers alone
    }
  }

  private static List<String> texts(List<SourceFile> sources) {
    return sources.stream().map(SourceFile::text).toList();
  }
}
