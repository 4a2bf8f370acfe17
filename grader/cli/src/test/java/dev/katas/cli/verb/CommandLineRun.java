package dev.katas.cli.verb;

import dev.katas.cli.render.SampleReports;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.StateFolder;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * What came of one command line.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 * @param engine what was asked of the grader
 */
record CommandLineRun(int code, String out, String err, FakeEngine engine) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T09:45:02.007Z"), ZoneOffset.UTC);

  /** Runs a command line whose grader finds what a sample report says. */
  static CommandLineRun of(Path root, String sample, String... words) {
    return of(root, request -> SampleReports.named(sample).evidence(), words);
  }

  /** Runs a command line over a grader. */
  static CommandLineRun of(
      Path root, Function<GradeRequest, Evidence> grader, String... words) {
    FakeEngine engine = new FakeEngine(List.of(Katas.q01(root)), grader);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out), new PrintWriter(err), Style.PLAIN, Style.PLAIN, false, 100);
    Session session =
        new Session(root, root, terminal, engine, new StateFolder(root, () -> CLOCK));
    int code = Verbs.commandLine(session, false, words).execute(words);
    return new CommandLineRun(code, out.toString(), err.toString(), engine);
  }
}
