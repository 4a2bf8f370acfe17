package dev.katas.solution.crawler;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.crawler.CancellableCrawler;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import dev.katas.contract.crawler.FetchingCrawler;
import dev.katas.contract.crawler.Page;
import java.net.URI;
import java.util.List;

/**
 * Your solution. Add fields, methods and further classes in this package as you like; keep the name
 * of this class and its public constructor without parameters. Besides the JDK, jsoup is there.
 */
public class PoliteCrawler implements CancellableCrawler, FetchingCrawler {

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules) throws InterruptedException {
    // How does a worker that finds nothing to do know whether the crawl is over?
    throw new NotSolvedYet();
  }

  // Level 2. Want to begin with level 1 alone? Take the interface off the class and this with it.
  @Override
  public void cancel() {
    throw new NotSolvedYet();
  }

  // Level 3. The same crawl over another way to the web: what does that say about your classes?
  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher)
      throws InterruptedException {
    throw new NotSolvedYet();
  }
}
