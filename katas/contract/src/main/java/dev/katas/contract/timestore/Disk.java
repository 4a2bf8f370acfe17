package dev.katas.contract.timestore;

import java.util.List;

/**
 * Level 4: a small disk, handed to the solution; files are known by name and only grow at their
 * end.
 *
 * <p>What a crash leaves behind: every byte that was in a file when {@link #sync} last returned for
 * it is still there. Of the bytes appended since, some first part may be left, the rest may be
 * missing, and the last ones left may hold anything. {@link #rename} and {@link #delete} have
 * happened wholly once they return, and wholly or not at all if they do not.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the disk fails, and from then on
 * until the machine is started again. An {@code append} that throws may have written any first part
 * of its bytes.
 */
public interface Disk {
  /** Returns the names of all files, in no particular order; the list is the caller's. */
  List<String> list();

  /**
   * Returns how many bytes the file holds.
   *
   * @throws java.util.NoSuchElementException if there is no such file
   */
  long size(String name);

  /**
   * Reads exactly {@code length} bytes.
   *
   * @param offset where to begin, from 0
   * @throws java.util.NoSuchElementException if there is no such file
   * @throws IndexOutOfBoundsException if the file does not hold all of that range
   */
  byte[] read(String name, long offset, int length);

  /** Adds bytes to the end of the file, which is created if it is not there. */
  void append(String name, byte[] bytes);

  /**
   * Returns once everything appended to the file so far will survive a crash.
   *
   * @throws java.util.NoSuchElementException if there is no such file
   */
  void sync(String name);

  /**
   * Gives a file another name, in one step; a file that had that name is gone. Says nothing about
   * the file's bytes: those need a {@link #sync} of their own.
   *
   * @throws java.util.NoSuchElementException if there is no file {@code from}
   */
  void rename(String from, String to);

  /** Removes the file; nothing happens if it is not there. */
  void delete(String name);
}
