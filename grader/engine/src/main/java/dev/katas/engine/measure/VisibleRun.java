package dev.katas.engine.measure;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.GraderFault;
import dev.katas.engine.Progress;
import dev.katas.engine.compile.CompiledSubmission;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.VisibleTests;
import dev.katas.engine.measure.checks.CheckOrder;
import dev.katas.engine.measure.checks.CheckOutcome;
import dev.katas.engine.measure.checks.CheckSession;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inner loop: only the visible tests, in one fork. */
public final class VisibleRun implements AutoCloseable {
  private final Installation installation;
  private final Sandbox sandbox;
  private final GradeRequest request;
  private final Progress progress;
  private final EvidenceBuilder evidence;
  private @Nullable CheckSession session;

  /** Creates a run; starts nothing yet. */
  public VisibleRun(
      Installation installation,
      Sandbox sandbox,
      GradeRequest request,
      Progress progress,
      EvidenceBuilder evidence) {
    this.installation = installation;
    this.sandbox = sandbox;
    this.request = request;
    this.progress = progress;
    this.evidence = evidence;
  }

  /** Starts the fork, beside the compiler. */
  public void startFork() throws GraderFault {
    CheckOrder order =
        new CheckOrder(
            request.kata().descriptor(), Dimension.CORRECTNESS, List.of(), request.seed());
    CheckSession started = new CheckSession(installation, sandbox, order, new Learning());
    session = started;
    started.startWithoutSuites();
  }

  /** Runs the tests if everything compiled. */
  public void test(CompiledSubmission compiled, List<SourceFile> tests) throws GraderFault {
    evidence.compile(compiled.evidence());
    CheckSession current = session;
    if (!compiled.evidence().ok() || current == null) {
      return;
    }
    current.plan();
    long start = System.nanoTime();
    CheckOutcome outcome =
        current.run(compiled.classes(), VisibleTests.classNames(tests), new ArrayList<>());
    evidence.results(outcome.results(), outcome.output());
    evidence.time("test", (System.nanoTime() - start) / 1_000_000);
  }

  /** Ends the fork if it still runs. */
  @Override
  public void close() {
    CheckSession current = session;
    if (current != null) {
      current.close();
    }
  }

  /** The visible tests are known only once their classes are loaded, so their plan comes late. */
  private final class Learning implements Progress {
    @Override
    public void planned(List<PlannedCheck> checks) {
      evidence.plan(checks);
      progress.planned(checks);
    }

    @Override
    public void started(Dimension dimension, String checkId) {
      progress.started(dimension, checkId);
    }

    @Override
    public void finished(Dimension dimension, CheckResult result) {
      progress.finished(dimension, result);
    }
  }
}
