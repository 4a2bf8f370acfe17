package dev.katas.cli.verb;

import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.report.Report;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the files of a candidate's own submission are in the repository. */
final class RepositoryPaths {
  private RepositoryPaths() {}

  /**
   * Returns how a report's paths read from the project's top folder; as they are for a submission
   * that is somebody else's.
   *
   * @param ownPaths whether the submission is a copy of the kata's own folder
   */
  static UnaryOperator<String> of(Session session, Report report, boolean ownPaths) {
    try {
      Kata kata = session.kata(report.scorecard().kata());
      Path folder = session.root().relativize(kata.folder());
      String submission = report.scorecard().submission();
      if (kata.descriptor().behavioural()) {
        String answer = session.root().relativize(kata.answer()).toString().replace('\\', '/');
        return path -> answer.equals(submission) || ownPaths ? answer : path;
      }
      if (folder.toString().equals(submission)) {
        return path -> place(kata, kata.folder(), folder, path);
      }
      return ownPaths ? path -> place(kata, Path.of(submission), folder, path) : path -> path;
    } catch (UsageException | InvalidPathException e) {
      return path -> path; // evidence of a kata that this checkout does not have
    }
  }

  private static String place(Kata kata, Path submission, Path folder, String path) {
    for (String editable : kata.descriptor().editablePaths()) {
      if (Files.exists(submission.resolve(editable).resolve(path))) {
        return folder.resolve(editable).resolve(path).toString().replace('\\', '/');
      }
    }
    return path;
  }
}
