package dev.katas.cli.session;

import dev.katas.cli.state.StateFolder;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import java.nio.file.Path;

/**
 * What every verb is given.
 *
 * @param root the project's top folder
 * @param home where the grader is installed
 * @param terminal where to write
 * @param engine what grades
 * @param state what is remembered of the candidate
 */
public record Session(Path root, Path home, Terminal terminal, Engine engine, StateFolder state) {
  /** Finds a kata by its id or slug. */
  public Kata kata(String name) throws UsageException {
    return KataNames.find(engine.katas(), name);
  }

  /** Finds a kata, or an exhibit of the gallery, by its id or slug. */
  public Kata kataOrExhibit(String name) throws UsageException {
    for (Kata exhibit : engine.exhibits()) {
      if (exhibit.id().equals(name)) {
        return exhibit;
      }
    }
    return kata(name);
  }

  /** Shortens a path for display: relative to the project's top folder where it is below. */
  public String show(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(root) ? root.relativize(absolute).toString() : absolute.toString();
  }
}
