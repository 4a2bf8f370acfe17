package dev.katas.suites.timestore;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;

/** What scripts talk to: a store, and what can happen to the machine it runs on. */
interface Session extends TimeStore, RangedHistory {
  /** Crashes the machine and opens a new store on the same disk. */
  void crashAndReopen();

  /** Asks the store to take less room on disk. */
  void compact();

  /** Asks the store to move old versions to disk. */
  void archive(long before);
}
