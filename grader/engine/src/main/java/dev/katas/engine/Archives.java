package dev.katas.engine;

import dev.katas.engine.compile.CompilerTraining;
import dev.katas.engine.compile.SubmissionCompiler;
import dev.katas.engine.fork.ForkCommand;
import dev.katas.engine.fork.ForkTraining;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Makes the class-data archives that children start faster with: once for each JVM version. */
public final class Archives {
  private static final String DRAFT = "draft-";
  private static final Duration TRAINING_ENDS_WITHIN = Duration.ofMinutes(10);

  private Archives() {}

  /** Tells whether both archives are there. */
  public static boolean arePresent(Installation installation) {
    return Files.isRegularFile(ClassDataArchive.file(installation, ForkCommand.ARCHIVE))
        && Files.isRegularFile(ClassDataArchive.file(installation, SubmissionCompiler.ARCHIVE));
  }

  /**
   * Makes the archives that are missing.
   *
   * @throws IOException if one cannot be made; children then start without, only slower
   */
  public static void make(Installation installation) throws IOException {
    Files.createDirectories(installation.archives());
    sweep(installation.archives());
    make(installation, ForkCommand.ARCHIVE, ForkTraining::run);
    make(installation, SubmissionCompiler.ARCHIVE, CompilerTraining::run);
  }

  private static void make(Installation installation, String kind, Training training)
      throws IOException {
    Path file = ClassDataArchive.file(installation, kind);
    if (Files.isRegularFile(file)) {
      return;
    }
    Path draft = Files.createTempDirectory(installation.archives(), DRAFT).resolve("draft.jsa");
    try {
      training.run(installation, draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(draft.getParent());
    }
  }

  /** Deletes the drafts of graders that were killed while they made an archive. */
  private static void sweep(Path archives) throws IOException {
    Instant longAgo = Instant.now().minus(TRAINING_ENDS_WITHIN);
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(archives, DRAFT + "*")) {
      for (Path draft : drafts) {
        if (Files.getLastModifiedTime(draft).toInstant().isBefore(longAgo)) {
          Files.deleteIfExists(draft.resolve("draft.jsa"));
          Files.deleteIfExists(draft);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private interface Training {
    void run(Installation installation, Path file) throws IOException;
  }
}
