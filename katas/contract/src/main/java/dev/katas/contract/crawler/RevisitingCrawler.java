package dev.katas.contract.crawler;

import java.net.URI;
import java.util.List;

/** Level 4: a crawler that asks only for what has changed. */
public interface RevisitingCrawler extends Crawler {
  /**
   * Crawls like {@link #crawl}, but asks for each page that this instance has fetched before, and
   * that had an {@code ETag}, with {@code If-None-Match}. A page answered with 304 is {@link
   * PageState#NOT_MODIFIED}, with the links it had; they are followed like others.
   */
  List<Page> recrawl(List<URI> seeds, CrawlRules rules) throws InterruptedException;
}
