package dev.katas.cli.verb;

import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import picocli.CommandLine.Parameters;

/** The kata that a verb is about. */
final class KataArgument {
  @Parameters(index = "0", paramLabel = "ID", description = "The kata, such as q01 or its name.")
  String id = "";

  /** Finds the kata. */
  Kata find(Session session) throws UsageException {
    return session.kata(id);
  }
}
