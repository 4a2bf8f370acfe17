package dev.katas.cli.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The clocks of the rounds that {@code start} began. */
public final class Rounds {
  private final StateFolder state;

  Rounds(StateFolder state) {
    this.state = state;
  }

  /** Starts a kata's clock, anew if it runs already. */
  public void start(String kata) throws IOException {
    WholeFile.write(file(kata), state.clock().instant() + "\n");
  }

  /** Stops a kata's clock. */
  public void stop(String kata) throws IOException {
    Files.deleteIfExists(file(kata));
  }

  /** Returns how long a kata's round has run; empty if its clock was not started. */
  public Optional<Duration> elapsed(String kata) {
    try {
      Instant started = Instant.parse(Files.readString(file(kata)).strip());
      return Optional.of(Duration.between(started, state.clock().instant()));
    } catch (IOException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Path file(String kata) {
    return state.path().resolve("rounds").resolve(kata);
  }
}
