package dev.katas.cli.verb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures of files in words, with how to mend them. */
public final class Trouble {
  private Trouble() {}

  /**
   * Returns a sentence about a failure.
   *
   * @param what what could not be done, as a sentence
   */
  public static String sentence(String what, IOException cause) {
    return what + " " + reason(cause);
  }

  private static String reason(IOException cause) {
    String text = String.valueOf(cause.getMessage());
    String file = cause instanceof FileSystemException e && e.getFile() != null ? e.getFile() : "";
    String at = file.isEmpty() ? "" : " (" + file + ")";
    if (text.contains("No space left") || text.contains("quota")) {
      return "The disk is full%s: make room, or name another folder.".formatted(at);
    }
    if (cause instanceof AccessDeniedException || text.contains("Permission denied")) {
      return "You may not write there%s: change its permissions, or name another folder."
          .formatted(at);
    }
    if (text.contains("Read-only file system")) {
      return "It is on a read-only file system%s: name a folder that can be written.".formatted(at);
    }
    if (cause instanceof NoSuchFileException) {
      return "There is no file%s.".formatted(file.isEmpty() ? "" : " " + file);
    }
    return "The system says: %s.".formatted(text);
  }
}
