package dev.katas.engine.compile;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.compile.child.CompilerMain;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.process.BoundedText;
import dev.katas.engine.process.Children;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Compiles a submission in a child process of its own, bounded in time, heap and stack. */
public final class SubmissionCompiler {
  /** Name of the compiler's class-data archive. */
  public static final String ARCHIVE = "compiler";

  /** Standard output is the reply: not even a warning of the JVM may get into it. */
  private static final List<String> QUIET =
      List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr");

  private static final int SECONDS = 30;
  private static final int MAX_REPLY = 64 << 20;
  private static final int MAX_CHATTER = 4096;

  private final Installation installation;

  /** Creates a compiler that uses the given installation. */
  public SubmissionCompiler(Installation installation) {
    this.installation = installation;
  }

  /**
   * Compiles a submission against the contract.
   *
   * @param libraries what it may use besides, by name
   * @param tests further sources compiled with it, such as the visible tests; may be empty
   * @throws IOException if the compiler child fails: the grader's fault
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
    CompileReply reply =
        run(new CompileOrder(sources, classPath.stream().map(Path::toString).toList()), List.of());
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
    CompileReply reply = run(order, jvm);
    if (!reply.ok()) {
      throw new IOException("the training sample does not compile: " + reply.messages());
    }
  }

  /** Runs a compiler child; without options of its own it uses the archive. */
  private CompileReply run(CompileOrder order, List<String> jvm) throws IOException {
    Process process = Children.start(command(jvm));
    try {
      BoundedText chatter = new BoundedText(process.getErrorStream(), MAX_CHATTER);
      CompletableFuture<CompileReply> reply =
          CompletableFuture.supplyAsync(() -> exchange(process, order, chatter));
      CompileReply answer = reply.get(SECONDS, TimeUnit.SECONDS);
      if (!jvm.isEmpty()) {
        process.waitFor(SECONDS, TimeUnit.SECONDS); // an archive is written after the answer
      }
      return answer;
    } catch (TimeoutException e) {
      String why = "the compiler did not finish within %d s".formatted(SECONDS);
      return new CompileReply(false, List.of(), List.of(new CompileReply.Message("", 0, 0, why)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling", e);
    } catch (ExecutionException e) {
      throw new IOException(Objects.requireNonNull(e.getCause()).getMessage(), e);
    } finally {
      Children.kill(process);
    }
  }

  private static CompileReply exchange(Process process, CompileOrder order, BoundedText chatter) {
    try {
      DataOutputStream out = new DataOutputStream(process.getOutputStream());
      byte[] bytes = RecordCodec.encode(CompileOrder.class, order);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      DataInputStream in = new DataInputStream(process.getInputStream());
      int length = in.readInt();
      if (length < 0 || length > MAX_REPLY) {
        throw new IOException("reply of %d bytes".formatted(length));
      }
      return RecordCodec.decode(CompileReply.class, in.readNBytes(length));
    } catch (IOException e) {
      throw new IllegalStateException(
          "the compiler child ended early: " + chatter.text().strip(), e);
    }
  }

  private List<String> command(List<String> jvm) {
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-XX:-UsePerfData"));
    command.addAll(QUIET);
    command.addAll(jvm.isEmpty() ? ClassDataArchive.use(installation, ARCHIVE) : jvm);
    command.addAll(
        List.of(
            "-cp", Installation.classPath(installation.compiler()), CompilerMain.class.getName()));
    return command;
  }

  private static CompileOrder.Source source(SourceFile file) {
    return new CompileOrder.Source(file.path(), file.text());
  }
}
