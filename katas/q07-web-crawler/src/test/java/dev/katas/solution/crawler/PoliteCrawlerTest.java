package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the crawler is asked to do, by example. These tests are yours: change them, add to them. The
 * grade comes from others, which ask the same things of the contract with sites of their own.
 */
class PoliteCrawlerTest {
  private final LocalSite site = new LocalSite();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  @DisplayName("L1: every page that links lead to, each once")
  void crawl_ofSmallSite_findsEveryPageOnce() throws InterruptedException {
    site.page("/", "<a href='/a'>a</a> <a href='b'>b</a>")
        .page("/a", "<a href='/'>home</a> <a href='b#part'>b</a>")
        .page("/b", "<a href='/a'>a</a>");
    Map<String, Page> pages = crawl("/", CrawlRules.simple());
    assertEquals(List.of("/", "/a", "/b"), List.copyOf(pages.keySet()));
    assertEquals(List.of("/", "/a", "/b"), site.requests());
    assertEquals(List.of(site.url("/a"), site.url("/b")), pages.get("/").links());
  }

  @Test
  @DisplayName("L1: links are resolved as RFC 3986 says")
  void crawl_ofRelativeLinks_resolvesThem() throws InterruptedException {
    site.page("/docs/list?page=1", "<a href='?page=2'>next</a> <a href='../up'>up</a>");
    Map<String, Page> pages = crawl("/docs/list?page=1", CrawlRules.simple().withMaxDepth(0));
    assertEquals(
        List.of(site.url("/docs/list?page=2"), site.url("/up")),
        pages.get("/docs/list?page=1").links());
  }

  @Test
  @DisplayName("L1: depth is the shortest way, and bounds the crawl")
  void crawl_withMaxDepth_goesNoDeeper() throws InterruptedException {
    site.page("/", "<a href='/1'>1</a>").page("/1", "<a href='/2'>2</a>").page("/2", "far");
    Map<String, Page> pages = crawl("/", CrawlRules.simple().withMaxDepth(1));
    assertEquals(List.of("/", "/1"), List.copyOf(pages.keySet()));
    assertEquals(1, pages.get("/1").depth());
  }

  @Test
  @DisplayName("L1: a page that is not there is reported as failed")
  void crawl_ofMissingPage_reportsIt() throws InterruptedException {
    site.page("/", "<a href='/gone'>gone</a>");
    Page gone = crawl("/", CrawlRules.simple()).get("/gone");
    assertEquals(PageState.FAILED, gone.state());
    assertEquals(404, gone.status());
  }

  @Test
  @DisplayName("L2: robots.txt: the longest match decides")
  void crawl_withRobots_obeysThem() throws InterruptedException {
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\nAllow: /private/open\n")
        .page("/", "<a href='/private'>no</a> <a href='/private/open'>yes</a>")
        .page("/private", "no")
        .page("/private/open", "yes");
    Map<String, Page> pages = crawl("/", CrawlRules.simple());
    assertEquals(PageState.DISALLOWED, pages.get("/private").state());
    assertEquals(PageState.FETCHED, pages.get("/private/open").state());
    assertEquals(List.of("/", "/private/open"), site.requests());
  }

  @Test
  @DisplayName("L2: the delay is kept")
  void crawl_withDelay_keepsIt() throws InterruptedException {
    site.page("/", "<a href='/a'>a</a> <a href='/b'>b</a>").page("/a", "a").page("/b", "b");
    long begin = System.nanoTime();
    crawl("/", CrawlRules.simple().withDelay(Duration.ofMillis(100)));
    assertTrue(System.nanoTime() - begin >= 200_000_000, "three requests need two delays");
  }

  @Test
  @DisplayName("L2: a redirect is a page whose only link is its target")
  void crawl_ofRedirect_reportsBoth() throws InterruptedException {
    site.redirect("/", "/new").page("/new", "here");
    Map<String, Page> pages = crawl("/", CrawlRules.simple());
    assertEquals(PageState.REDIRECTED, pages.get("/").state());
    assertEquals(1, pages.get("/new").depth());
  }

  @Test
  @DisplayName("L3: the same crawl over another way to the web")
  void crawl_withFetcher_usesIt() throws InterruptedException {
    byte[] link = "<a href='/other'>other</a>".getBytes(StandardCharsets.UTF_8);
    Map<String, String> html = Map.of("content-type", "text/html");
    List<Page> pages =
        new PoliteCrawler()
            .crawl(
                List.of(URI.create("http://nowhere.test/")),
                CrawlRules.simple(),
                url ->
                    url.getPath().equals("/robots.txt")
                        ? new Answer(404, Map.of(), new byte[0])
                        : new Answer(200, html, link));
    assertEquals(2, pages.size());
  }

  private Map<String, Page> crawl(String seed, CrawlRules rules) throws InterruptedException {
    Map<String, Page> pages = new TreeMap<>();
    for (Page page : new PoliteCrawler().crawl(List.of(site.url(seed)), rules)) {
      String query = page.url().getRawQuery();
      pages.put(page.url().getRawPath() + (query == null ? "" : "?" + query), page);
    }
    return pages;
  }
}
