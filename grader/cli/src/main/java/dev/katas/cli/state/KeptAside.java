package dev.katas.cli.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Copies of what a candidate had written when a kata was reset. */
public final class KeptAside {
  private final StateFolder state;

  KeptAside(StateFolder state) {
    this.state = state;
  }

  /**
   * Replaces what is in a kata's editable folders, after copying it. Whenever this is interrupted,
   * the copy is complete or the original is untouched.
   *
   * @param kata the kata's id
   * @param base the kata's folder
   * @param editable the folders, relative to {@code base}
   * @param files the new files' texts by path; other files are deleted
   * @return where the copy is
   */
  public Path replace(String kata, Path base, List<String> editable, Map<Path, String> files)
      throws IOException {
    return state.locked(
        () -> {
          Path copy = copy(kata, base, editable);
          for (Map.Entry<Path, String> file : files.entrySet()) {
            WholeFile.write(file.getKey(), file.getValue());
          }
          for (String folder : editable) {
            for (Path file : Folders.files(base.resolve(folder))) {
              if (!files.containsKey(file)) {
                Files.delete(file);
              }
            }
          }
          return copy;
        });
  }

  private Path copy(String kata, Path base, List<String> editable) throws IOException {
    Path parent = state.path().resolve("kept").resolve(kata);
    Files.createDirectories(parent);
    Instant now = state.clock().instant();
    Path copy;
    do {
      copy = parent.resolve(Stamp.of(now, state.clock().getZone()));
      now = now.plusMillis(1);
    } while (Files.exists(copy));
    for (String folder : editable) {
      Folders.copy(base.resolve(folder), copy.resolve(folder));
    }
    Files.createDirectories(copy);
    return copy;
  }
}
