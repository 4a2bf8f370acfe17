package dev.katas.contract.crawler;

/** Level 2: a crawler that can be told to stop. */
public interface CancellableCrawler extends Crawler {
  /**
   * Ends every crawl that is running on this instance. Each {@link #crawl} returns soon, without
   * waiting for answers that are under way, with the pages it has finished; no new request begins.
   * Does nothing if no crawl is running, and does not affect later ones.
   */
  void cancel();
}
