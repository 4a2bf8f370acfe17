package dev.katas.cli.verb;

import dev.katas.cli.scaffold.KataName;
import dev.katas.cli.scaffold.Scaffold;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Begins a new kata. */
@Command(
    name = "new",
    description =
        "Begins a new coding kata in every place that a kata has: contract, statement, skeleton, "
            + "reference, hidden suites, known submissions. What is written is a small kata that "
            + "works; replace it piece by piece.")
final class NewVerb extends Verb {
  @Parameters(
      index = "0",
      paramLabel = "ID-NAME",
      description = "Such as q11-rate-limiter: q and two digits, then words of small letters.")
  String name = "";

  NewVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException {
    KataName kata =
        KataName.parse(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        "'%s' is no name for a kata: it must look like q11-rate-limiter."
                            .formatted(name)));
    for (Kata other : session().engine().katas()) {
      if (other.id().equals(kata.id())) {
        throw new UsageException(
            "%s is taken: %s.".formatted(kata.id(), session().show(other.folder())));
      }
    }
    Scaffold scaffold = new Scaffold(session().root(), kata);
    Optional<Path> obstacle = scaffold.inTheWay();
    if (obstacle.isPresent()) {
      throw new UsageException(
          "%s is there already; nothing was written.".formatted(session().show(obstacle.get())));
    }
    scaffold.write().forEach(file -> terminal().out().println(file));
    remark(
        "%s is there, and in pom.xml. Now: mvn spotless:apply, ./kata verify %s, docs/adding-a-kata.md."
            .formatted(kata.id(), kata.id()));
    return ExitCode.OK;
  }
}
