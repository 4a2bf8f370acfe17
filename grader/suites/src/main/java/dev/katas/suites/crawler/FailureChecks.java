package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CancellableCrawler;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import dev.katas.fixtures.web.Visit;
import dev.katas.fixtures.web.route.Broken;
import dev.katas.fixtures.web.route.Hang;
import dev.katas.fixtures.web.route.Header;
import dev.katas.fixtures.web.route.Octets;
import dev.katas.fixtures.web.route.Series;
import dev.katas.fixtures.web.route.Stream;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.Subject;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Level 2 of q07: what goes wrong on the web, and how a crawl gets over it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class FailureChecks {
  private static final CrawlRules ONE = CrawlRules.simple().withWorkers(1).withPerHost(1);

  @Check(
      id = "timeouts",
      title = "a page that hangs, drips or drops its connection fails, and only that page",
      level = Level.L2,
      points = 3)
  @Order(1)
  void timeouts() throws Exception {
    List<Integer> millis = List.of(600, 2400, 6000);
    for (int tried = 0; tried < millis.size(); tried++) {
      // On a very busy machine good pages are not answered in time either: then it is longer.
      if (timeouts(Duration.ofMillis(millis.get(tried)), tried + 1 == millis.size())) {
        return;
      }
    }
  }

  private static boolean timeouts(Duration timeout, boolean last) throws Exception {
    String rule =
        "A request that gets no whole answer within the time-out fails, and only that one.";
    CrawlRules rules = CrawlRules.simple().withWorkers(8).withPerHost(4).withTimeout(timeout);
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ";
    try (StubSite site =
        StubSite.with()
            .page("a", "/", links("hang", "empty", "reset", "rubbish", "also", "more", "good"))
            .on("a", "/hang", new Hang())
            .on("a", "/also", new Hang())
            .on("a", "/empty", new Broken(Broken.Kind.EMPTY))
            .on("a", "/reset", new Broken(Broken.Kind.RESET))
            .on("a", "/rubbish", new Broken(Broken.Kind.RUBBISH))
            .on("a", "/more", new Broken(Broken.Kind.EMPTY))
            .page("a", "/good", "<a href='/last'>last</a>")
            .page("a", "/last", "last")
            .on("b", "/drip", new Stream(head + "900000", "<p>drip", 800_000, 100, false))
            .on("b", "/silent", new Stream(head + "5000", "<p>then nothing", 0, 0, true))
            .open()) {
      List<URI> seeds =
          List.of(site.url("a", "/"), site.rawUrl("b", "/drip"), site.rawUrl("b", "/silent"));
      String shown = "the time-out is %d ms".formatted(timeout.toMillis());
      Crawling crawling = Crawling.of(site, seeds, rules, rule, List.of(shown));
      Set<String> good = Set.of("a/", "a/good", "a/last");
      if (!last && !crawling.names(PageState.FETCHED).containsAll(good)) {
        return false;
      }
      crawling.fetched(good);
      for (String page :
          List.of("a/hang", "a/also", "a/empty", "a/reset", "b!/drip", "b!/silent")) {
        crawling.state(page, PageState.FAILED);
      }
      return true;
    }
  }

  @Check(
      id = "retries",
      title =
          "what may be temporary is tried again, after longer and longer waits, and not for ever",
      level = Level.L2,
      points = 3)
  @Order(2)
  void retries() throws Exception {
    String rule = "5xx and lost connections are tried again, retries times at most; 4xx are not.";
    Duration wait = Duration.ofMillis(100);
    try (StubSite site =
        StubSite.with()
            .page("a", "/", links("flaky", "down", "gone", "lost"))
            .on(
                "a",
                "/flaky",
                new Series(List.of(Text.status(503), Text.status(500), Text.html("at last"))))
            .on("a", "/down", Text.status(500))
            .on("a", "/gone", Text.status(404))
            .on(
                "a",
                "/lost",
                new Series(List.of(new Broken(Broken.Kind.EMPTY), Text.html("back again"))))
            .open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple().withRetries(2, wait),
              rule,
              List.of("retries: 2, backoff: 100 ms"));
      crawling.fetched(List.of("a/", "a/flaky", "a/lost"));
      crawling.state("a/down", PageState.FAILED).status("a/down", 500).requested("a/down", 3);
      crawling.state("a/gone", PageState.FAILED).status("a/gone", 404).requested("a/gone", 1);
      for (String path : List.of("/flaky", "/down")) {
        waits(crawling, site, path, wait);
      }
    }
  }

  /** A wait begins when the answer is there, which is after the server has begun to send it. */
  private static void waits(Crawling crawling, StubSite site, String path, Duration first) {
    List<Visit> visits = visits(site, path);
    long wait = first.toNanos();
    for (int i = 1; i < visits.size(); i++) {
      long seen = visits.get(i).arrived() - visits.get(i - 1).replied();
      if (seen < wait - 2_000_000) {
        throw crawling.failure(
            "retry %d of a%s %d ms after the failure".formatted(i, path, wait / 1_000_000),
            "it came after %d ms".formatted(seen / 1_000_000));
      }
      wait *= 2;
    }
  }

  @Check(
      id = "retry-after",
      title = "429 and 503 are tried again no earlier than Retry-After asks",
      level = Level.L2,
      points = 2)
  @Order(3)
  void retryAfter() throws Exception {
    String rule = "An answer with Retry-After is tried again no earlier than it asks.";
    List<Header> later =
        List.of(new Header("Retry-After", "1"), new Header("Content-Type", "text/html"));
    Octets busy = new Octets(429, later, new byte[0]);
    Octets down = new Octets(503, later, new byte[0]);
    try (StubSite site =
        StubSite.with()
            .page("a", "/", links("busy", "down", "other"))
            .on("a", "/busy", new Series(List.of(busy, Text.html("thank you"))))
            .on("a", "/down", new Series(List.of(down, Text.html("up again"))))
            .page("a", "/other", "other")
            .open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple().withRetries(1, Duration.ofMillis(20)),
              rule,
              List.of("a/busy: 429, a/down: 503, both with Retry-After: 1"));
      crawling.fetched(List.of("a/", "a/busy", "a/down", "a/other"));
      for (String path : List.of("/busy", "/down")) {
        List<Visit> visits = visits(site, path);
        long seen = visits.get(1).arrived() - visits.get(0).replied();
        if (seen < 998_000_000L) {
          throw crawling.failure(
              "1000 ms between the answer for a%s and the next try".formatted(path),
              "%d ms".formatted(seen / 1_000_000));
        }
      }
    }
  }

  @Check(
      id = "breaker",
      title = "an origin that fails again and again is given up",
      level = Level.L2,
      points = 2)
  @Order(4)
  void breaker() throws Exception {
    String rule = "After breakerFailures failed pages in a row an origin gets no further request.";
    StubSite.Builder builder = StubSite.with().on("a", "/*", Text.status(500));
    builder.on("b", "/", Text.html(links("bad-1", "bad-2", "good", "bad-3", "bad-4", "last")));
    builder.page("b", "/good", "good").page("b", "/last", "last");
    for (int i = 1; i <= 4; i++) {
      builder.on("b", "/bad-" + i, Text.status(500));
    }
    for (int i = 0; i < 5; i++) {
      builder.on("c", "/busy-" + i, Text.status(429));
    }
    List<Header> robots = List.of(new Header("Content-Type", "text/plain"));
    StubSite.Builder all =
        StubSite.with().on("a", "/robots.txt", new Octets(200, robots, new byte[0]));
    try (StubSite site = all.and(builder).open()) {
      List<URI> seeds = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        seeds.add(site.url("a", "/page-" + i));
      }
      seeds.add(site.url("b", "/"));
      // who is busy is not broken
      for (int i = 0; i < 5; i++) {
        seeds.add(site.url("c", "/busy-" + i));
      }
      Crawling crawling =
          Crawling.of(site, seeds, ONE.withBreaker(3), rule, List.of("breakerFailures is 3"));
      long requests = site.pageVisits().stream().filter(visit -> visit.host().equals("a")).count();
      if (requests != 3) {
        throw crawling.failure("3 requests to the broken origin", requests + " requests");
      }
      for (int i = 0; i < 8; i++) {
        crawling.state("a/page-" + i, PageState.FAILED);
      }
      crawling.fetched(List.of("b/", "b/good", "b/last"));
      for (int i = 0; i < 5; i++) {
        crawling.requested("c/busy-" + i, 1);
      }
    }
  }

  @Check(
      id = "huge-pages",
      title = "pages without end, and servers that lie about length, do no harm",
      level = Level.L2,
      points = 2)
  @Order(5)
  void hugePages() throws Exception {
    String rule = "Of a body, maxBytes bytes are read and the rest is left.";
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
    String link = "<a href='/after'>after</a>";
    long threeGigabytes = 3L << 30;
    try (StubSite site =
        StubSite.with()
            .on("a", "/endless", new Stream(head, link, threeGigabytes, 0, false))
            .on(
                "a",
                "/promised",
                new Stream(
                    head + "\r\nContent-Length: " + threeGigabytes, link, threeGigabytes, 0, false))
            .on(
                "a",
                "/short",
                new Stream(head + "\r\nContent-Length: 90000", "<p>cut", 0, 0, false))
            .on(
                "a",
                "/long",
                new Stream(
                    head + "\r\nContent-Length: 30",
                    "<p>0123456789</p><p>01234567" + link,
                    0,
                    0,
                    false))
            .on("a", "/after", new Stream(head, "after", 0, 0, false))
            .open()) {
      List<URI> seeds = new ArrayList<>();
      for (String path : List.of("/endless", "/promised", "/short", "/long")) {
        seeds.add(site.rawUrl("a", path));
      }
      Crawling crawling =
          Crawling.of(
              site,
              seeds,
              CrawlRules.simple().withMaxBytes(200_000).withTimeout(Duration.ofSeconds(20)),
              rule,
              List.of("a!/endless and a!/promised send 3 GB, a!/short and a!/long lie"));
      crawling.state("a!/endless", PageState.FETCHED).links("a!/endless", List.of("a!/after"));
      crawling.state("a!/promised", PageState.FETCHED).state("a!/after", PageState.FETCHED);
      crawling.requested("a/short", 1).requested("a/long", 1);
    }
  }

  @Check(
      id = "cancel",
      title = "a crawl that is cancelled or interrupted ends soon",
      level = Level.L2,
      points = 2)
  @Order(6)
  void cancel() throws Exception {
    if (!Subject.offers(CancellableCrawler.class)) {
      throw new NotAttempted("the class does not implement CancellableCrawler");
    }
    cancelled();
    interrupted();
  }

  private static void cancelled() throws Exception {
    String rule = "A cancelled crawl returns what it has, without waiting for answers.";
    try (StubSite site = hangingSite()) {
      CancellableCrawler crawler = Subject.create(CancellableCrawler.class);
      CrawlRun run = startHanging(crawler, site);
      crawler.cancel();
      Crawling crawling = Crawling.of(site, run, rule);
      crawling.state("a/", PageState.FETCHED);
      int before = site.visits().size();
      List<String> left = run.leftThreads();
      if (!left.isEmpty()) {
        throw crawling.failure("no thread of the crawl lives on", "these do: " + left);
      }
      if (site.visits().size() != before) {
        throw crawling.failure("no further request", "there were more");
      }
      Crawling.of(
              crawler,
              site,
              List.of(site.url("a", "/ok")),
              CrawlRules.simple(),
              "A cancelled crawl does not affect later ones.",
              List.of())
          .fetched(List.of("a/ok"));
    }
  }

  private static void interrupted() throws Exception {
    String rule = "A crawl whose caller is interrupted ends with InterruptedException.";
    try (StubSite site = hangingSite()) {
      CrawlRun run = startHanging(Subject.create(CancellableCrawler.class), site);
      run.interrupt();
      try {
        List<Page> pages = run.pages(rule);
        throw new CheckFailure(
            rule, "InterruptedException", "%d pages".formatted(pages.size()), List.of());
      } catch (InterruptedException e) {
        List<String> left = run.leftThreads();
        if (!left.isEmpty()) {
          throw new CheckFailure(
              rule, "no thread of the crawl lives on", "these do: " + left, List.of());
        }
      }
    }
  }

  private static StubSite hangingSite() {
    return StubSite.with()
        .page("a", "/", links("hang", "hung"))
        .on("a", "/hang", new Hang())
        .on("a", "/hung", new Hang())
        .page("a", "/ok", "ok")
        .open();
  }

  /** Starts a crawl and waits until it waits for the page that hangs. */
  private static CrawlRun startHanging(CancellableCrawler crawler, StubSite site)
      throws InterruptedException {
    CrawlRules rules = CrawlRules.simple().withTimeout(Duration.ofMinutes(2));
    CrawlRun run =
        CrawlRun.start(
            () -> crawler.crawl(List.of(site.url("a", "/")), rules), () -> site.visits().size());
    run.until(() -> site.pageVisits().size() == 3);
    return run;
  }

  private static List<Visit> visits(StubSite site, String path) {
    return site.pageVisits().stream().filter(visit -> visit.path().equals(path)).toList();
  }

  static String links(String... names) {
    StringBuilder body = new StringBuilder("<html><body>");
    for (String name : names) {
      body.append("<a href='/").append(name).append("'>").append(name).append("</a> ");
    }
    return body.append("</body></html>").toString();
  }
}
