package dev.katas.cli.state;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Stored attempts, a folder each: {@code attempts/<kata>/<yyyyMMdd-HHmmss-SSS>}. */
public final class Attempts {
  private static final String SUMMARY = "summary.properties";

  private final Path folder;
  private final Supplier<Clock> clock;

  Attempts(Path folder, Supplier<Clock> clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Stores an attempt. It appears whole or not at all, however many graders store at once.
   *
   * @param files the files' contents by name
   */
  public Attempt store(Summary summary, Map<String, WholeFile.Content> files) throws IOException {
    Path parent = folder.resolve(summary.kata());
    Files.createDirectories(parent);
    Path part = Files.createTempDirectory(parent, ".part");
    try {
      for (Map.Entry<String, WholeFile.Content> file : files.entrySet()) {
        WholeFile.write(part.resolve(file.getKey()), file.getValue());
      }
      WholeFile.write(part.resolve(SUMMARY), summary.text());
      return new Attempt(publish(part, parent), summary);
    } catch (IOException e) {
      Folders.delete(part);
      throw e;
    }
  }

  /** Returns the stored attempts of a kata, the oldest first; damaged ones are passed over. */
  public List<Attempt> of(String kata) {
    return list(folder.resolve(kata)).stream().flatMap(Attempts::read).toList();
  }

  /** Returns the latest attempt of a kata. */
  public Optional<Attempt> latest(String kata) {
    List<Attempt> attempts = of(kata);
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  /** Returns the latest attempt of all katas. */
  public Optional<Attempt> latest() {
    return list(folder).stream()
        .flatMap(kata -> latest(kata.getFileName().toString()).stream())
        .max(Comparator.comparing(Attempt::stamp));
  }

  private static Stream<Attempt> read(Path attempt) {
    try {
      return Stream.of(new Attempt(attempt, Summary.read(attempt.resolve(SUMMARY))));
    } catch (IOException e) {
      return Stream.empty(); // somebody's file, or one from another version: no attempt to us
    }
  }

  private Path publish(Path part, Path parent) throws IOException {
    Clock stamping = clock.get();
    Instant now = stamping.instant();
    while (true) {
      Path target = parent.resolve(Stamp.of(now, stamping.getZone()));
      try {
        if (!Files.exists(target)) {
          return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        // Another grader took this millisecond.
      } catch (FileSystemException e) {
        if (!Files.exists(target)) {
          throw e;
        }
      }
      now = now.plusMillis(1);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
