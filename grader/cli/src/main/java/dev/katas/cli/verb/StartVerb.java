package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.MarkdownText;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.catalog.KataDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a kata's statement and starts the round's clock. */
@Command(
    name = "start",
    description = "Shows the statement, starts the round's clock, names the file to edit.")
final class StartVerb extends Verb {
  @Mixin KataArgument kata = new KataArgument();

  @Option(names = "--no-clock", description = "Without a clock.")
  boolean noClock;

  @Option(names = "--restart", description = "Starts the clock anew if it runs already.")
  boolean restart;

  StartVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Kata found = kata.find(session());
    Terminal terminal = terminal();
    PrintWriter out = terminal.out();
    if (Files.isRegularFile(found.statement())) {
      String statement = Files.readString(found.statement());
      out.print(MarkdownText.show(statement, terminal.style(), terminal.width()));
    } else {
      out.println(terminal.style().bold(found.descriptor().title()));
    }
    out.println();
    if (found.descriptor().behavioural()) {
      answer(found, out);
    } else {
      code(found, out);
    }
    clock(found, out);
    return ExitCode.OK;
  }

  /** Lays out the template, unless there is an answer: that is never written over. */
  private void answer(Kata found, PrintWriter out) throws IOException {
    Path file = found.answer();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      WholeFile.write(file, Files.readString(found.skeleton().resolve(file.getFileName())));
    }
    out.println("Write:  " + session().show(file));
    out.println("Then:   ./kata grade %s, ./kata rate %s".formatted(found.id(), found.id()));
  }

  private void code(Kata found, PrintWriter out) throws IOException {
    KataDescriptor.Weights weights = found.descriptor().weights();
    out.println(
        "Points: correctness %d, complexity %d, thread safety %d."
            .formatted(weights.correctness(), weights.complexity(), weights.threadSafety()));
    out.println("Edit:   " + session().show(EntryFile.of(found)));
    out.println("Then:   ./kata test %s, ./kata grade %s".formatted(found.id(), found.id()));
  }

  private void clock(Kata found, PrintWriter out) {
    int minutes = found.descriptor().minutes();
    Optional<Duration> elapsed = session().state().rounds().elapsed(found.id());
    if (noClock) {
      out.println("Clock:  none.");
    } else if (elapsed.isPresent() && !restart) {
      out.println(
          "Clock:  running for %d of %d minutes; --restart starts it anew."
              .formatted(elapsed.get().toMinutes(), minutes));
    } else {
      try {
        session().state().rounds().start(found.id());
        out.println("Clock:  %d minutes from now.".formatted(minutes));
      } catch (IOException e) {
        terminal().complain(Trouble.sentence("The clock could not be started.", e));
      }
    }
  }
}
