package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Whole crawls over answers in memory. */
class CrawlTest {
  private static final URI SEED = URI.create("http://a.test/0");
  private static final Map<String, String> HTML = Map.of("content-type", "text/html");

  private static List<Page> crawl(CrawlRules rules, Fetcher fetcher) throws InterruptedException {
    return new PoliteCrawler().crawl(List.of(SEED), rules, fetcher);
  }

  private static Answer page(String body) {
    return Answers.answer(200, HTML, body);
  }

  private static boolean isRobots(URI url) {
    return url.getPath().equals("/robots.txt");
  }

  @Test
  void crawl_siteWithoutEnd_isBoundedByMaxPages() throws Exception {
    CrawlRules rules = CrawlRules.simple().withMaxPages(50).withWorkers(4).withPerHost(4);
    List<Page> pages =
        crawl(
            rules,
            url -> {
              if (isRobots(url)) {
                return Answers.answer(404, Map.of(), "");
              }
              int n = Integer.parseInt(url.getPath().substring(1));
              return page("<a href=/%d>1</a><a href=/%d>2</a>".formatted(2 * n + 1, 2 * n + 2));
            });
    assertEquals(50, pages.size());
    assertEquals(50, pages.stream().map(Page::url).distinct().count());
  }

  @Test
  void crawl_redirectsWithoutEnd_isBoundedByMaxDepth() throws Exception {
    List<Page> pages =
        crawl(
            CrawlRules.simple().withMaxDepth(5),
            url ->
                isRobots(url)
                    ? Answers.answer(404, Map.of(), "")
                    : Answers.answer(302, Map.of("location", url.getPath() + "0"), ""));
    assertEquals(6, pages.size());
    assertTrue(pages.stream().allMatch(page -> page.state() == PageState.REDIRECTED));
  }

  @Test
  void crawl_originThatFails_isTriedAgainAndThenGivenUp() throws Exception {
    Queue<URI> asked = new ConcurrentLinkedQueue<>();
    List<Page> pages =
        crawl(
            CrawlRules.simple().withRetries(2, Duration.ofMillis(1)),
            url -> {
              if (isRobots(url)) {
                return Answers.answer(404, Map.of(), "");
              }
              asked.add(url);
              throw new IOException("dropped");
            });
    assertEquals(List.of(PageState.FAILED), pages.stream().map(Page::state).toList());
    assertEquals(3, asked.size());
  }

  @Test
  void crawl_robotsThatAsksForAges_doesNotBreakTheCrawl() throws Exception {
    List<Page> pages =
        crawl(
            CrawlRules.simple(),
            url ->
                isRobots(url)
                    ? Answers.answer(200, Map.of(), "User-agent: *\nCrawl-delay: 1e300\n")
                    : page("no links"));
    assertEquals(List.of(PageState.FETCHED), pages.stream().map(Page::state).toList());
  }
}
