package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.intake.SubmissionException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** One verb of the command line. */
abstract class Verb implements Callable<Integer> {
  private final Session session;

  @Mixin CommonOptions common = new CommonOptions();

  Verb(Session session) {
    this.session = session;
  }

  @Override
  public final Integer call() throws Exception {
    try {
      return run().code();
    } finally {
      session.terminal().out().flush();
      session.terminal().err().flush();
    }
  }

  /** Does what the verb says. */
  abstract ExitCode run()
      throws IOException, UsageException, SubmissionException, InterruptedException;

  /** Returns what the verb was given. */
  final Session session() {
    return session;
  }

  /** Returns where to write, in the colours that the options allow. */
  final Terminal terminal() {
    return common.apply(session.terminal());
  }

  /** Says something that is no result; not with {@code --quiet}. */
  final void remark(String sentence) {
    if (!common.quiet) {
      terminal().remark(sentence);
    }
  }
}
