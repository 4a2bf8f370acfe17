package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.MarkdownText;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what to learn after an attempt. */
@Command(
    name = "debrief",
    description = "After an attempt: what the reference does and why, trade-offs, follow-ups.")
final class DebriefVerb extends Verb {
  @Mixin KataArgument kata = new KataArgument();

  @Option(names = "--spoil", description = "Without an attempt.")
  boolean spoil;

  DebriefVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Kata found = kata.find(session());
    if (!Files.isRegularFile(found.debrief())) {
      throw new UsageException("There is no debrief for %s yet.".formatted(found.id()));
    }
    if (!spoil && !attempted(found)) {
      throw new UsageException(
          "The debrief gives the answer away, and %s has no attempt yet: './kata grade %s' first,"
                  .formatted(found.id(), found.id())
              + " or add --spoil.");
    }
    Terminal terminal = terminal();
    String text = Files.readString(found.debrief());
    terminal.out().print(MarkdownText.show(text, terminal.style(), terminal.width()));
    return ExitCode.OK;
  }

  private boolean attempted(Kata found) {
    return session().state().attempts().of(found.id()).stream()
        .anyMatch(
            attempt -> attempt.summary().own() && !attempt.summary().verdict().equals("UNSOLVED"));
  }
}
