package dev.katas.suites.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import dev.katas.contract.crawler.FetchingCrawler;
import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.Subject;
import dev.katas.runner.work.Call;
import dev.katas.runner.work.WorkCheck;
import dev.katas.runner.work.WorkCheckBuilder;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a crawl may cost beside its requests: one whole crawl of n pages, with one worker, over a
 * web that makes up its pages as they are asked for.
 */
public final class CrawlWork implements MeasuredSuite {
  private static final Map<String, String> PLAIN = Map.of("content-type", "text/plain");
  private static final CrawlRules RULES = CrawlRules.simple().withWorkers(1).withMaxDepth(1 << 20);

  /** A page costs hundreds of counts however well it is treated: more of them tell more. */
  private static final int PATIENCE = 8;

  @Override
  public List<MeasuredCheck> checks() {
    return List.of(pages(), origins());
  }

  private static MeasuredCheck pages() {
    return check("work-pages", "a crawl: O(1) work a page beside the request, O(log n) accepted", 5)
        .bound("each page of a crawl", "pages of one origin", Growth.LOGARITHMIC)
        .calls(1)
        .patience(PATIENCE)
        .perElement()
        .built("nothing before it", (i, n) -> crawler -> {})
        .asked("pages found one after another", (q, n) -> crawl(List.of(page(0, 0)), n))
        .asked("all pages known at once, each of them twice", (q, n) -> crawl(twice(n), 0))
        .check();
  }

  private static MeasuredCheck origins() {
    return check("work-origins", "a crawl over many origins: O(log n) a page", 3)
        .bound("each page of a crawl", "origins of one page each", Growth.LOGARITHMIC)
        .calls(1)
        .patience(PATIENCE)
        .perElement()
        .built("nothing before it", (i, n) -> crawler -> {})
        .asked(
            "one page of each",
            (q, n) -> crawl(IntStream.range(0, n).mapToObj(i -> page(i, 0)).toList(), 0))
        .check();
  }

  private static List<URI> twice(int n) {
    return IntStream.range(0, 2 * n).mapToObj(i -> page(0, i % n)).toList();
  }

  private static WorkCheckBuilder<FetchingCrawler> check(String id, String title, int points) {
    return WorkCheck.<FetchingCrawler>of(
            new PlannedCheck(id, title, Dimension.COMPLEXITY, Level.L3, points),
            n -> Subject.create(FetchingCrawler.class))
        .provided(CrawlWork::crawls);
  }

  /** A crawler that finds nothing does so in no time: that is not worth points. */
  private static boolean crawls(FetchingCrawler crawler) {
    try {
      return crawler.crawl(List.of(page(0, 0)), RULES, new Chain(4)).size() == 4;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Call<FetchingCrawler> crawl(List<URI> seeds, int chain) {
    return crawler -> crawler.crawl(seeds, RULES, new Chain(chain));
  }

  private static URI page(int origin, int number) {
    return URI.create("http://h%06d.test/p%06d".formatted(origin, number));
  }

  /**
   * Makes up answers: each page redirects to the next one, so that no HTML has to be read, which
   * would drown everything else.
   *
   * @param pages how many there are; the last one leads nowhere
   */
  private record Chain(int pages) implements Fetcher {
    @Override
    public Answer fetch(URI url) {
      String path = url.getPath();
      if (path.equals("/robots.txt")) {
        return new Answer(404, Map.of(), new byte[0]);
      }
      int next = Integer.parseInt(path.substring(2)) + 1;
      return next < pages
          ? new Answer(302, Map.of("location", page(0, next).getPath()), new byte[0])
          : new Answer(200, PLAIN, new byte[0]);
    }
  }
}
