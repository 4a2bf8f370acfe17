package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.HintsTaken;
import dev.katas.cli.terminal.MarkdownText;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the next hint. */
@Command(
    name = "hint",
    description = "Shows the next of several hints; the report says how many were taken.")
final class HintVerb extends Verb {
  @Mixin KataArgument kata = new KataArgument();

  @Option(names = "--again", description = "Shows those taken already; takes none.")
  boolean again;

  HintVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    Kata found = kata.find(session());
    List<Path> hints = hints(found);
    HintsTaken taken = session().state().hints();
    if (hints.isEmpty()) {
      throw new UsageException("There are no hints for %s.".formatted(found.id()));
    }
    if (again) {
      for (int i = 1; i <= Math.min(taken.count(found.id()), hints.size()); i++) {
        show(hints, i);
      }
      return ExitCode.OK;
    }
    int next = take(found, hints.size());
    if (next == 0) {
      remark(
          "All %d hints of %s are taken; --again shows them.".formatted(hints.size(), found.id()));
    } else {
      show(hints, next);
    }
    return ExitCode.OK;
  }

  private int take(Kata found, int available) {
    HintsTaken taken = session().state().hints();
    try {
      return taken.takeNext(found.id(), available);
    } catch (IOException e) {
      terminal().complain(Trouble.sentence("That this hint was taken could not be noted.", e));
      int next = taken.count(found.id()) + 1;
      return next > available ? 0 : next;
    }
  }

  private void show(List<Path> hints, int number) throws IOException {
    Terminal terminal = terminal();
    terminal.out().println(terminal.style().dim("Hint %d of %d".formatted(number, hints.size())));
    String text = Files.readString(hints.get(number - 1));
    terminal.out().print(MarkdownText.show(text, terminal.style(), terminal.width()));
  }

  private static List<Path> hints(Kata kata) throws IOException {
    if (!Files.isDirectory(kata.hints())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kata.hints())) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
