package dev.katas.cli.verb;

import dev.katas.cli.session.Engine;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.StateFolder;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.answer.AnswerGrader;
import dev.katas.engine.catalog.Catalog;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.sandbox.Probe;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A checkout that holds one behavioural kata of the project, and command lines over it. */
final class AnswerDesk implements Engine, Grader {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T09:45:02.007Z"), ZoneOffset.UTC);

  private final Path root;

  private AnswerDesk(Path root) {
    this.root = root;
  }

  /** Copies q08 into an empty folder. */
  static AnswerDesk in(Path root) throws IOException {
    Path from = Path.of("../../katas/q08-ambiguous-requirements").toRealPath();
    Path to = root.resolve("katas/q08-ambiguous-requirements");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.deleteIfExists(to.resolve("answer.md")); // somebody's own, if there is one
    return new AnswerDesk(root);
  }

  /** What came of one command line. */
  record Said(int code, String out, String err) {}

  /** Runs a command line. */
  Said run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), Style.PLAIN, Style.PLAIN, false, 100);
    Session session = new Session(root, root, terminal, this, new StateFolder(root, () -> CLOCK));
    int code = Verbs.commandLine(session, false, words).execute(words);
    return new Said(code, out.toString(), err.toString());
  }

  /** Returns where the candidate writes. */
  Path answer() {
    return root.resolve("katas/q08-ambiguous-requirements/answer.md");
  }

  /** Returns a worked answer's text. */
  String worked(String name) throws IOException {
    return Files.readString(answer().resolveSibling("answers").resolve(name).resolve("answer.md"));
  }

  /** Returns the files in which ratings are kept. */
  List<Path> ratings() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
    }
  }

  @Override
  public List<Kata> katas() throws UsageException {
    return Catalog.open(root).katas();
  }

  @Override
  public List<Kata> exhibits() {
    return List.of();
  }

  @Override
  public Submission submission(Kata kata, @Nullable String spec) throws SubmissionException {
    return SubmissionReader.read(kata, spec == null ? "" : spec);
  }

  @Override
  public Probe isolation() {
    return new Probe(null, "nothing is run", "Nothing needs to be done.");
  }

  @Override
  public Grader grader(Isolation isolation, Notice notice) {
    return this;
  }

  @Override
  public Scorecard score(Evidence evidence) {
    return Scorer.score(evidence);
  }

  @Override
  public Grader sharedBy(int jobs) {
    return this;
  }

  @Override
  public Grader withoutChecker() {
    return this;
  }

  @Override
  public Evidence grade(GradeRequest request, Progress progress) {
    return AnswerGrader.grade(request);
  }

  @Override
  public Evidence test(GradeRequest request, Progress progress) {
    throw new UnsupportedOperationException("an answer has no tests");
  }
}
