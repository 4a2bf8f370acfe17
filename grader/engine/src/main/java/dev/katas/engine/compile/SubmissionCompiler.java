package dev.katas.engine.compile;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.compile.child.CompilerMain;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.process.Bounds;
import dev.katas.engine.process.Children;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.engine.process.Launch;
import dev.katas.engine.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Compiles a submission in a child process of its own, bounded in time, heap and stack. */
public final class SubmissionCompiler {
  /** Name of the compiler's class-data archive. */
  public static final String ARCHIVE = "compiler";

  /** What a compiler may use; an ordinary submission needs a tenth. */
  static final int HEAP_MEGABYTES = 512;

  private static final List<String> BOUNDED =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx" + HEAP_MEGABYTES + "m",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-XX:-UsePerfData");

  /** Standard output is the reply: not even a warning of the JVM may get into it. */
  private static final List<String> QUIET =
      List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr");

  private static final Bounds BOUNDS = new Bounds(120, 256, 64);
  private static final int ARCHIVE_SECONDS = 30;

  private final Installation installation;
  private final Sandbox sandbox;

  /**
   * Creates a compiler that uses the given installation.
   *
   * @param sandbox what the compiler runs in
   */
  public SubmissionCompiler(Installation installation, Sandbox sandbox) {
    this.installation = installation;
    this.sandbox = sandbox;
  }

  /**
   * Compiles a submission against the contract.
   *
   * @param libraries what it may use besides, by name
   * @param tests further sources compiled with it, such as the visible tests; may be empty
   * @throws IOException if the compiler child cannot be started: the grader's fault
   */
  public CompiledSubmission compile(
      Submission submission, List<String> libraries, List<SourceFile> tests) throws IOException {
    List<CompileOrder.Source> sources = new ArrayList<>();
    submission.sources().forEach(file -> sources.add(source(file)));
    tests.forEach(file -> sources.add(source(file)));
    List<Path> classPath = new ArrayList<>(installation.contract());
    classPath.addAll(installation.libraries(libraries));
    if (!tests.isEmpty()) {
      classPath.addAll(installation.testing());
    }
    CompileOrder order = new CompileOrder(sources, classPath.stream().map(Path::toString).toList());
    List<Path> readable = new ArrayList<>(classPath);
    readable.addAll(ClassDataArchive.used(installation, ARCHIVE));
    CompileReply reply = run(order, ClassDataArchive.use(installation, ARCHIVE), readable, false);
    List<Diagnostic> diagnostics =
        reply.messages().stream()
            .map(m -> new Diagnostic(m.path(), m.line(), m.column(), m.text()))
            .toList();
    return new CompiledSubmission(
        submission, reply.classes(), new CompileEvidence(reply.ok(), "", diagnostics));
  }

  /**
   * Compiles once with the options that write a class-data archive at the end.
   *
   * @throws IOException if the child fails or the order does not compile
   */
  void train(CompileOrder order, List<String> jvm) throws IOException {
    CompileReply reply = run(order, jvm, List.of(), true);
    if (!reply.ok()) {
      throw new IOException("the training sample does not compile: " + reply.messages());
    }
  }

  private CompileReply run(
      CompileOrder order, List<String> jvm, List<Path> readable, boolean toTheEnd)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    command.addAll(BOUNDED);
    command.addAll(QUIET);
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-cp", Installation.classPath(installation.compiler()), CompilerMain.class.getName()));
    List<Path> needed = new ArrayList<>(installation.compiler());
    needed.addAll(readable);
    Process process = Children.start(sandbox.confine(new Launch(command, needed, BOUNDS, false)));
    try {
      CompileReply reply = new CompilerChild(process, sandbox.nested()).compile(order);
      if (toTheEnd) {
        process.waitFor(ARCHIVE_SECONDS, TimeUnit.SECONDS); // it is written after the answer
      }
      return reply;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling", e);
    } finally {
      Children.kill(process);
    }
  }

  private static CompileOrder.Source source(SourceFile file) {
    return new CompileOrder.Source(file.path(), file.text());
  }
}
