package dev.katas.cli.state;

import java.nio.file.Path;

/**
 * One stored run.
 *
 * @param folder where its files are
 * @param summary what lists show of it
 */
public record Attempt(Path folder, Summary summary) {
  /** Returns the file of the run's evidence. */
  public Path evidence() {
    return folder.resolve("evidence.json");
  }

  /** Returns the attempt's name: the time it was stored. */
  public String stamp() {
    return folder.getFileName().toString();
  }
}
