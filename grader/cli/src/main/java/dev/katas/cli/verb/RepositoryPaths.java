package dev.katas.cli.verb;

import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the files of a candidate's own submission are in the repository. */
final class RepositoryPaths {
  private RepositoryPaths() {}

  /** Returns how a report's paths read from the project's top folder; as they are for others'. */
  static UnaryOperator<String> of(Session session, Report report) {
    try {
      Kata kata = session.kata(report.scorecard().kata());
      Path folder = session.root().relativize(kata.folder());
      return folder.toString().equals(report.scorecard().submission())
          ? path -> place(kata, folder, path)
          : path -> path;
    } catch (UsageException e) {
      return path -> path; // evidence of a kata that this checkout does not have
    }
  }

  private static String place(Kata kata, Path folder, String path) {
    for (String editable : kata.descriptor().editablePaths()) {
      Path below = folder.resolve(editable).resolve(path);
      if (Files.exists(kata.root().resolve(below))) {
        return below.toString().replace('\\', '/');
      }
    }
    return path;
  }
}
