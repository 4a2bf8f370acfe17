package dev.katas.cli.watch;

import java.nio.file.Path;
import java.util.List;

/**
 * Tells when what was saved has settled: files differ from the last run, and not from the look
 * before. An editor that writes a file in several steps, or many files at once, is one save.
 *
 * <p>It looks again and again instead of asking the system to be told: that works on every file
 * system, for files that are replaced, and for folders that come later.
 */
public final class Saves {
  private final List<Path> folders;
  private Snapshot atLastRun;
  private Snapshot before;

  /** Starts with how the folders look now. */
  public Saves(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.atLastRun = Snapshot.of(folders);
    this.before = atLastRun;
  }

  /**
   * Looks at the folders.
   *
   * @return the names of the files that were saved, once they have settled; empty if none have
   */
  public List<String> look() {
    Snapshot now = Snapshot.of(folders);
    boolean settled = now.equals(before) && !now.equals(atLastRun);
    before = now;
    if (!settled) {
      return List.of();
    }
    List<String> changed = atLastRun.changed(now);
    atLastRun = now;
    return changed;
  }
}
