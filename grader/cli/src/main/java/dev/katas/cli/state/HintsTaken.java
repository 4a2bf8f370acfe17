package dev.katas.cli.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many hints of each kata were taken. */
public final class HintsTaken {
  private final StateFolder state;

  HintsTaken(StateFolder state) {
    this.state = state;
  }

  /** Returns how many hints of a kata were taken. */
  public int count(String kata) {
    try {
      return Integer.parseInt(Files.readString(file(kata)).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Takes the next hint.
   *
   * @param available how many there are
   * @return which one is next, from 1; 0 if all were taken
   */
  public int takeNext(String kata, int available) throws IOException {
    return state.locked(
        () -> {
          int next = count(kata) + 1;
          if (next > available) {
            return 0;
          }
          WholeFile.write(file(kata), next + "\n");
          return next;
        });
  }

  private Path file(String kata) {
    return state.path().resolve("hints").resolve(kata);
  }
}
