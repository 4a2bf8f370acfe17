package dev.katas.solution.crawler;

import dev.katas.contract.crawler.CancellableCrawler;
import dev.katas.contract.crawler.CrawlLog;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.ResumableCrawler;
import dev.katas.contract.crawler.RevisitingCrawler;
import dev.katas.contract.crawler.SitemapCrawler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A crawler for all levels: each call is a crawl of its own; the instance only knows them. */
public class PoliteCrawler
    implements CancellableCrawler, ResumableCrawler, SitemapCrawler, RevisitingCrawler {
  private final Set<Crawl> running = ConcurrentHashMap.newKeySet();
  private final Map<URI, Remembered> remembered = new ConcurrentHashMap<>();

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules) throws InterruptedException {
    return run(new Crawl(seeds, rules, new HttpSource(rules), Journal.none(), Map.of()));
  }

  @Override
  public List<Page> recrawl(List<URI> seeds, CrawlRules rules) throws InterruptedException {
    return run(new Crawl(seeds, rules, new HttpSource(rules), Journal.none(), remembered));
  }

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher)
      throws InterruptedException {
    return run(new Crawl(seeds, rules, Source.of(fetcher), Journal.none(), Map.of()));
  }

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher, CrawlLog log)
      throws InterruptedException {
    return run(new Crawl(seeds, rules, Source.of(fetcher), Journal.of(log), Map.of()));
  }

  private List<Page> run(Crawl crawl) throws InterruptedException {
    running.add(crawl);
    try {
      List<Page> pages = crawl.run();
      remembered.putAll(crawl.tagged());
      return pages;
    } finally {
      running.remove(crawl);
    }
  }

  @Override
  public void cancel() {
    running.forEach(Crawl::cancel);
  }
}
