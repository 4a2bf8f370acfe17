package dev.katas.contract.unixcd;

import java.util.List;

/** Level 2: a session that remembers where it has been. */
public interface HistorySession extends Session {
  /** How many directories are remembered. */
  int MOST_REMEMBERED = 100;

  /**
   * Returns the directories that were moved to, the latest last, each as often as it was moved to;
   * the directory of the start is not among them. Only the latest {@link #MOST_REMEMBERED} are
   * kept. The list is the caller's: later moves do not change it.
   */
  List<String> history();
}
