package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.FetchingCrawler;
import dev.katas.contract.crawler.Page;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Thread safety of crawls whose threads run freely, over a web in memory that arranges the unlucky
 * moments: it holds answers until what must not matter has happened.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class ThreadChecks {
  private static final int SMALL_CRAWLS = 1000;

  @Check(
      id = "threads-same-page",
      title = "A page that several workers find at the same moment is requested once",
      level = Level.L3,
      points = 4)
  @Order(1)
  void samePage() throws Exception {
    String rule = "A page is requested once, whoever finds it.";
    for (int round = 0; round < 5; round++) {
      FakeWeb web = new FakeWeb().page("/", "/p1", "/p2", "/p3", "/p4", "/p5");
      for (int i = 1; i <= 5; i++) {
        web.page("/p" + i, "/x", "/y");
        web.holdUntil("/p" + i, () -> web.total() >= 6, 1500);
      }
      // Whoever finds them next finds them while they are being fetched.
      web.page("/x").holdUntil("/x", () -> web.requests("/x") > 1, 150);
      web.page("/y").holdUntil("/y", () -> web.requests("/y") > 1, 150);
      List<Page> pages = crawl(web, rules(6), rule);
      require(
          web.twice().isEmpty(),
          rule,
          "each page requested once",
          "requested more than once: " + web.twice(),
          List.of("/p1 to /p5 are answered together and all link to /x and /y"));
      requirePages(web, pages, rule);
    }
  }

  @Check(
      id = "threads-depth",
      title = "A longer way that arrives first does not decide a page's depth",
      level = Level.L3,
      points = 4)
  @Order(2)
  void depth() throws Exception {
    String rule = "A page's depth is that of the shortest way, also if a longer one arrives first.";
    FakeWeb web =
        new FakeWeb()
            .page("/", "/long", "/short")
            .page("/long", "/longer")
            .page("/longer", "/x")
            .page("/short", "/x")
            .page("/x", "/y")
            .page("/y", "/too-deep");
    web.page("/too-deep");
    web.holdUntil("/short", () -> web.requests("/x") > 0, 1500);
    List<Page> pages = crawl(web, rules(4).withMaxDepth(3), rule);
    Map<String, Integer> depths = new TreeMap<>();
    pages.forEach(page -> depths.put(page.url().getPath(), page.depth()));
    Map<String, Integer> expected =
        Map.of("/", 0, "/long", 1, "/short", 1, "/longer", 2, "/x", 2, "/y", 3);
    require(
        depths.equals(expected),
        rule,
        "depths " + new TreeMap<>(expected),
        "depths " + depths,
        List.of(
            "/ -> /long -> /longer -> /x -> /y -> /too-deep",
            "/ -> /short -> /x, and /short is answered when /x has been requested",
            "maxDepth is 3"));
  }

  @Check(
      id = "threads-stay",
      title = "Workers that find nothing to do stay while others may still find something",
      level = Level.L3,
      points = 4)
  @Order(3)
  void stay() throws Exception {
    String rule = "A worker that finds nothing to do stays while another one may find something.";
    FakeWeb web = new FakeWeb();
    String[] links = new String[8];
    AtomicInteger arrived = new AtomicInteger();
    for (int i = 0; i < links.length; i++) {
      links[i] = "/p" + i;
      web.page(links[i]);
      web.holdUntil(links[i], company(web, arrived), 2000);
    }
    // The seed takes its time: time enough to go home too early.
    web.page("/", "/gate").holdUntil("/", () -> false, 150);
    web.page("/gate", links);
    List<Page> pages = crawl(web, rules(4), rule);
    List<String> late = new ArrayList<>(web.inVain());
    late.remove("/");
    require(
        late.isEmpty(),
        rule,
        "four requests under way at the same time",
        "fewer than four at a time: these waited for company in vain: " + late,
        List.of("/ takes a while -> /gate -> /p0 to /p7, answered four at a time; workers is 4"));
    requirePages(web, pages, rule);
  }

  /**
   * Holds for one page: it is one of the first four to arrive or of the next four, and these are
   * answered together. In which order they are asked for is the crawler's business.
   */
  private static BooleanSupplier company(FakeWeb web, AtomicInteger arrived) {
    AtomicInteger awaited = new AtomicInteger();
    return () -> {
      if (awaited.get() == 0) {
        awaited.set(2 + 4 * (arrived.getAndIncrement() / 4 + 1));
      }
      return web.total() >= awaited.get();
    };
  }

  @Check(
      id = "threads-politeness",
      title = "The delay holds when many workers want the same origin at the same moment",
      level = Level.L3,
      points = 4)
  @Order(4)
  void politeness() throws Exception {
    String rule = "The delay holds, however many workers want the same origin.";
    FakeWeb web = new FakeWeb();
    String[] links = new String[14];
    for (int i = 0; i < links.length; i++) {
      links[i] = "/p" + i;
      web.page(links[i]);
    }
    web.page("/", links);
    Duration delay = Duration.ofMillis(40);
    long begin = System.nanoTime();
    List<Page> pages = crawl(web, rules(8).withDelay(delay), rule);
    List<String> shown =
        web.starts().stream()
            .map(start -> "a request after %d ms".formatted((start - begin) / 1_000_000))
            .toList();
    Pace.require(rule, web.starts(), begin, delay, shown);
    requirePages(web, pages, rule);
  }

  @Check(
      id = "threads-thousand",
      title = "A thousand small crawls: each ends, requests every page once and loses none",
      level = Level.L3,
      points = 4)
  @Order(5)
  void thousand() throws Exception {
    String rule = "Every crawl ends, with each page requested once and none lost.";
    SplittableRandom random = new SplittableRandom(RunSeed.get());
    for (int i = 0; i < SMALL_CRAWLS; i++) {
      FakeWeb web = small(random).noisy();
      List<Page> pages = crawl(web, rules(3), rule);
      require(
          web.twice().isEmpty(),
          rule,
          "each page requested once",
          "crawl %d requested more than once: %s".formatted(i + 1, web.twice()),
          List.of());
      requirePages(web, pages, rule + " (crawl %d)".formatted(i + 1));
    }
  }

  /** A few pages, each reachable, with links here and there. */
  private static FakeWeb small(SplittableRandom random) {
    int pages = 3 + random.nextInt(5);
    List<List<String>> links = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      links.add(new ArrayList<>());
      if (i > 0) {
        links.get(random.nextInt(i)).add("/p" + i);
      }
    }
    for (int i = 0; i < pages; i++) {
      links.get(random.nextInt(pages)).add("/p" + random.nextInt(pages));
    }
    FakeWeb web = new FakeWeb();
    for (int i = 0; i < pages; i++) {
      web.page("/p" + i, links.get(i).toArray(String[]::new));
    }
    return web.page("/", "/p0");
  }

  private static List<Page> crawl(FakeWeb web, CrawlRules rules, String rule) throws Exception {
    if (!Subject.offers(FetchingCrawler.class)) {
      throw new NotAttempted("the class does not implement FetchingCrawler");
    }
    FetchingCrawler crawler = Subject.create(FetchingCrawler.class);
    return CrawlRun.start(() -> crawler.crawl(List.of(FakeWeb.url("/")), rules, web), web::total)
        .pages(rule);
  }

  private static CrawlRules rules(int workers) {
    return CrawlRules.simple().withWorkers(workers).withPerHost(workers);
  }

  private static void requirePages(FakeWeb web, List<Page> pages, String rule) {
    List<String> found = pages.stream().map(page -> page.url().getPath()).sorted().toList();
    List<String> expected = web.paths().stream().sorted().toList();
    require(found.equals(expected), rule, "pages " + expected, "pages " + found, List.of());
  }

  private static void require(
      boolean holds, String rule, String expected, String actual, List<String> steps) {
    if (!holds) {
      throw new CheckFailure(rule, expected, actual, steps);
    }
  }
}
