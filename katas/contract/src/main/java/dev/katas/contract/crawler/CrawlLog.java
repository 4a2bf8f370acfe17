package dev.katas.contract.crawler;

import java.util.List;

/** Level 4: a list of lines that outlives the process; it only grows. */
public interface CrawlLog {
  /** Returns the lines so far, oldest first; the list is the caller's. */
  List<String> lines();

  /**
   * Adds a line; it is safe once this returns.
   *
   * @param line any text without line breaks
   * @throws java.io.UncheckedIOException if the disk fails, as it does from then on; the line may
   *     be there or not
   */
  void append(String line);
}
