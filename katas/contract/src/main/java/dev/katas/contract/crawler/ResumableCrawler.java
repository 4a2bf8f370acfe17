package dev.katas.contract.crawler;

import java.net.URI;
import java.util.List;

/** Level 4: a crawler that goes on after its process was killed. */
public interface ResumableCrawler extends FetchingCrawler {
  /**
   * Crawls like {@link FetchingCrawler#crawl}, and keeps in the log what is needed to go on. If the
   * log holds the beginning of such a crawl of the same seeds, goes on with it: pages that were
   * finished are not requested again, pages that were under way are, and the answer is that of a
   * crawl that was never interrupted.
   *
   * <p>The process may die at any moment. An exception that the log throws ends the crawl, and is
   * passed on.
   */
  List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher, CrawlLog log)
      throws InterruptedException;
}
