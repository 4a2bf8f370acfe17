package dev.katas.contract.crawler;

import java.net.URI;
import java.util.List;

/** Level 3: a crawler whose way to the web can be replaced. */
public interface FetchingCrawler extends Crawler {
  /**
   * Does what {@link #crawl(List, CrawlRules)} does, but gets everything, robots.txt included, from
   * the given fetcher instead of over HTTP. Time-outs and the size limit are the fetcher's business
   * then.
   */
  List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher) throws InterruptedException;
}
