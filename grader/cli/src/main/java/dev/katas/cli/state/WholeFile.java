package dev.katas.cli.state;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes files whole or not at all: a reader, a crash or a full disk never meets half of one. */
public final class WholeFile {
  private static final AtomicLong PARTS = new AtomicLong();

  private WholeFile() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes to {@code out}, which is closed afterwards. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a file, creating its folder if need be. What was there before stays until all is
   * written.
   */
  public static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is not a file's name");
    }
    Files.createDirectories(folder);
    sweep(folder, file.getFileName().toString());
    Path part = folder.resolve(partOf(file.getFileName().toString()));
    try {
      try (Writer out =
          Files.newBufferedWriter(
              part,
              StandardCharsets.UTF_8,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        content.writeTo(out);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes a text, see {@link #write(Path, Content)}. */
  public static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text));
  }

  /**
   * Returns a name that no other writer uses. Not the system's temporary files: nobody else may
   * read these, and a report is often read by somebody else.
   */
  static String partOf(String name) {
    return ".%s.%d-%d.part".formatted(name, ProcessHandle.current().pid(), PARTS.getAndIncrement());
  }

  /** Deletes the parts of a file whose writers were killed. */
  private static void sweep(Path folder, String name) throws IOException {
    Pattern part =
        Pattern.compile("\\.%s\\.([0-9]{1,18})-[0-9]+\\.part".formatted(Pattern.quote(name)));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher found = part.matcher(file.getFileName().toString());
        if (found.matches() && ProcessHandle.of(Long.parseLong(found.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
