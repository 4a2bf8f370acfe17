package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.Attempt;
import dev.katas.cli.state.Stamp;
import dev.katas.cli.terminal.Table;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.catalog.KataDescriptor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the katas with the best score so far. */
@Command(
    name = "list",
    description = "Lists the katas: round, minutes, level, best score, last run.")
final class ListVerb extends Verb {
  @Option(
      names = "--paths",
      description =
          "For scripts: a line for each path that a candidate may change, as the descriptors "
              + "say: the kata's id, its folder, the path in it; tabs between.")
  boolean paths;

  ListVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException {
    Terminal terminal = terminal();
    if (paths) {
      for (Kata kata : session().engine().katas()) {
        for (String editable : kata.descriptor().editablePaths()) {
          Path folder = session().root().relativize(kata.folder());
          terminal.out().print("%s\t%s\t%s\n".formatted(kata.id(), folder, editable));
        }
      }
      return ExitCode.OK;
    }
    Table table = new Table("kata", "title", "round", "min", "level", "best", "last run");
    for (Kata kata : session().engine().katas()) {
      table.row(row(kata));
    }
    terminal.out().print(table.show(terminal.style()));
    return ExitCode.OK;
  }

  private String[] row(Kata kata) {
    KataDescriptor descriptor = kata.descriptor();
    List<Attempt> attempts =
        session().state().attempts().of(kata.id()).stream()
            .filter(attempt -> attempt.summary().counts())
            .toList();
    Optional<Attempt> best =
        attempts.stream().max(Comparator.comparingDouble(attempt -> attempt.summary().score()));
    return new String[] {
      kata.id(),
      descriptor.title(),
      descriptor.round(),
      String.valueOf(descriptor.minutes()),
      descriptor.level(),
      best.map(attempt -> score(attempt.summary().score())).orElse("-"),
      attempts.isEmpty() ? "never" : last(attempts.get(attempts.size() - 1)),
    };
  }

  private static String last(Attempt attempt) {
    return "%s  %s"
        .formatted(Stamp.readable(attempt.stamp()), attempt.summary().verdict().replace('_', ' '));
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }
}
