package dev.katas.engine.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of this process's temporary files: one, so that nothing is forgotten.
 *
 * <p>It is deleted as the process ends. What a killed process left is deleted by the next one: a
 * file in it is locked as long as its owner lives.
 */
public final class RunFolder {
  private static final String PREFIX = "katas-run-";
  private static final String NEW = "katas-new-";
  private static final String ALIVE = "alive";

  /** Older than this, a folder that never got its lock has no owner any more. */
  private static final Duration NEW_FOR = Duration.ofHours(1);

  private static @Nullable Path own;

  /** Keeps the lock for as long as the process lives. */
  @SuppressWarnings("unused")
  private static @Nullable FileLock lock;

  private RunFolder() {}

  /**
   * Returns this process's folder, which nobody else may read; made when it is first asked for.
   *
   * @throws IOException if it cannot be made
   */
  public static synchronized Path own() throws IOException {
    Path known = own;
    if (known == null || !Files.isDirectory(known)) {
      Path temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp")).toRealPath();
      sweep(temporary);
      known = make(temporary);
      own = known;
      deleteAtTheEnd(known);
    }
    return known;
  }

  private static void deleteAtTheEnd(Path folder) {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete-run-folder"));
    } catch (IllegalStateException e) {
      // the process is ending already: the next one deletes it
    }
  }

  /** The lock is taken before the folder has the name by which others find it. */
  private static Path make(Path temporary) throws IOException {
    Path draft = Files.createTempDirectory(temporary, NEW);
    FileChannel alive =
        FileChannel.open(
            draft.resolve(ALIVE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock = alive.lock();
    String random = draft.getFileName().toString().substring(NEW.length());
    return Files.move(draft, temporary.resolve(PREFIX + random));
  }

  /**
   * Deletes what processes of the same user left that did not end by themselves.
   *
   * @param temporary the folder of temporary folders
   * @throws IOException if it cannot be read
   */
  static void sweep(Path temporary) throws IOException {
    String user = System.getProperty("user.name", "");
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "katas-{run,new}-*")) {
      for (Path folder : folders) {
        // To open and close our own locked file would give up the lock: not even looked at.
        if (!folder.equals(own)
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(user)
            && isLeft(folder)) {
          delete(folder);
        }
      }
    }
  }

  private static boolean isLeft(Path folder) {
    try {
      if (folder.getFileName().toString().startsWith(NEW)) {
        Instant made = Files.getLastModifiedTime(folder).toInstant();
        return made.isBefore(Instant.now().minus(NEW_FOR));
      }
      try (FileChannel alive = FileChannel.open(folder.resolve(ALIVE), StandardOpenOption.WRITE)) {
        return alive.tryLock() != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      return false; // in use, or not understood: not ours to delete
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> entries = Files.walk(folder)) {
      List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
      for (Path entry : deepestFirst) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException e) {
      // the next process tries again
    }
  }
}
