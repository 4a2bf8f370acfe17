package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.Stamp;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.intake.SubmissionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a sentence and an exit code; never into a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    Terminal terminal = session.terminal();
    terminal.complain(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal.err().println("Try './%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
    terminal.err().flush();
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    Terminal terminal = session.terminal();
    if (e instanceof ParameterException usage) {
      return handleParseException(usage, new String[0]);
    }
    if (e instanceof UsageException || e instanceof SubmissionException) {
      terminal.complain(String.valueOf(e.getMessage()));
      return ExitCode.USAGE.code();
    }
    if (e instanceof IOException io) {
      terminal.complain(Trouble.sentence("That did not work.", io));
      return ExitCode.FAULT.code();
    }
    return fault(e);
  }

  /** Reports the grader's own failure; its details go to a file, if one can be written. */
  private int fault(Exception e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    Terminal terminal = session.terminal();
    terminal.complain(
        "The grader itself failed; that is not charged to the submission. (%s)".formatted(e));
    Clock clock = session.state().clock();
    Path file =
        session
            .state()
            .path()
            .resolve("errors")
            .resolve(Stamp.of(clock.instant(), clock.getZone()) + ".txt");
    try {
      WholeFile.write(file, trace.toString());
      terminal.remark("Details for a bug report: " + session.show(file));
    } catch (IOException unwritable) {
      terminal.remark(trace.toString());
    }
    return ExitCode.FAULT.code();
  }
}
