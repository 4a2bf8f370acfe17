package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.fixtures.web.Visit;
import dev.katas.fixtures.web.route.AfterVisits;
import dev.katas.fixtures.web.route.Delayed;
import dev.katas.fixtures.web.route.Meeting;
import dev.katas.fixtures.web.route.Route;
import dev.katas.fixtures.web.route.Series;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Levels 2 and 3 of q07: when requests may start, and how many at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class PoliteChecks {
  /** A busy machine may draw a burst out until it is none: not so often in a row. */
  private static final int IDLE_TIMES = 3;

  private static final long QUIET_MILLIS = 3000;

  @Check(
      id = "politeness-delay",
      title = "the starts of two requests to one origin are at least the delay apart",
      level = Level.L2,
      points = 3)
  @Order(1)
  void delay() throws Exception {
    Duration delay = Duration.ofMillis(90);
    StubSite.Builder fan = StubSite.with();
    fan.page("a", "/", fanOut(7));
    fan.page("b", "/", fanOut(7));
    leaves(fan, "a", 7);
    leaves(fan, "b", 7);
    CrawlRules rules = CrawlRules.simple().withDelay(delay).withWorkers(8).withPerHost(8);
    String rule = "The starts of two requests to one origin are at least the delay apart.";
    try (StubSite site = fan.open()) {
      long begin = site.clock();
      Crawling.of(site, List.of(site.url("a", "/"), site.url("b", "/")), rules, rule, List.of());
      for (String host : List.of("a", "b")) {
        Pace.require(rule, visits(site, host), begin, delay);
      }
    }
    for (int i = 0; i < IDLE_TIMES; i++) {
      delayAfterIdleness(rules, rule, delay);
    }
    delayOfRetries();
  }

  /** An origin that was idle for a while must not get a burst of requests for it. */
  private static void delayAfterIdleness(CrawlRules rules, String rule, Duration delay)
      throws Exception {
    StubSite.Builder idle = StubSite.with();
    idle.on("a", "/", new Delayed(Text.html(fanOut(5)), 500));
    leaves(idle, "a", 5);
    try (StubSite site = idle.open()) {
      Crawling.of(site, List.of(site.url("a", "/")), rules, rule, List.of());
      List<Visit> visits = visits(site, "a");
      Pace.require(rule, visits.subList(1, visits.size()), visits.get(0).replied(), delay);
    }
  }

  /** Each page of an origin fails once, and the backoff is far shorter than the delay. */
  private static void delayOfRetries() throws Exception {
    Duration delay = Duration.ofMillis(90);
    StubSite.Builder builder = StubSite.with().page("a", "/", fanOut(5));
    for (int i = 0; i < 5; i++) {
      builder.on("a", "/leaf-" + i, new Series(List.of(Text.status(503), Text.html("leaf"))));
    }
    CrawlRules rules =
        CrawlRules.simple()
            .withDelay(delay)
            .withWorkers(8)
            .withPerHost(8)
            .withRetries(1, Duration.ofMillis(10));
    String rule = "Retries are requests like others: the delay holds for them, too.";
    try (StubSite site = builder.open()) {
      long begin = site.clock();
      Crawling.of(site, List.of(site.url("a", "/")), rules, rule, List.of("each leaf fails once"));
      Pace.require(rule, visits(site, "a"), begin, delay);
    }
  }

  @Check(
      id = "crawl-delay",
      title = "a Crawl-delay in robots.txt lengthens the delay of its origin",
      level = Level.L2,
      points = 2)
  @Order(2)
  void crawlDelay() throws Exception {
    crawlDelay("A Crawl-delay lengthens the delay of its origin, decimals included.", "0.25", 10);
    crawlDelay("A Crawl-delay that is shorter than the delay changes nothing.", "0.01", 250);
  }

  /** Of the two delays, the longer one is 250 ms. */
  private static void crawlDelay(String rule, String asked, long delayMillis) throws Exception {
    StubSite.Builder builder = StubSite.with();
    builder.on("a", "/robots.txt", Text.plain("User-agent: *\nCrawl-delay: " + asked + "\n"));
    builder.page("a", "/", fanOut(4));
    leaves(builder, "a", 4);
    try (StubSite site = builder.open()) {
      long begin = site.clock();
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple().withDelay(Duration.ofMillis(delayMillis)).withPerHost(4),
              rule,
              List.of("a/robots.txt: Crawl-delay: " + asked + "; delay is " + delayMillis + " ms"));
      crawling.fetched(List.of("a/", "a/leaf-0", "a/leaf-1", "a/leaf-2", "a/leaf-3"));
      Pace.require(rule, visits(site, "a"), begin, Duration.ofMillis(250));
    }
  }

  @Check(
      id = "per-host-limit",
      title = "no more requests to one origin at a time than the rules say",
      level = Level.L2,
      points = 2)
  @Order(3)
  void perHost() throws Exception {
    StubSite.Builder builder = StubSite.with();
    builder.page("a", "/", fanOut(8));
    for (int i = 0; i < 8; i++) {
      builder.on("a", "/leaf-" + i, new Delayed(Text.html("leaf"), 60));
    }
    try (StubSite site = builder.open()) {
      String rule = "At most perHost requests to one origin run at the same time.";
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple().withWorkers(8).withPerHost(2),
              rule,
              List.of("perHost is 2"));
      int most = visits(site, "a").stream().mapToInt(Visit::together).max().orElse(0);
      if (most > 2) {
        throw crawling.failure(
            "at most 2 at a time", "the server saw %d at a time".formatted(most));
      }
    }
  }

  @Check(
      id = "hosts-independent",
      title = "an origin that waits or hangs does not keep the others waiting",
      level = Level.L2,
      points = 3)
  @Order(4)
  void independent() throws Exception {
    slowOrigin();
    waitingOrigin();
  }

  /** The slow origin answers once the other one has been crawled to its end. */
  private static void slowOrigin() throws Exception {
    int chain = 6;
    StubSite.Builder builder = StubSite.with();
    builder.on(
        "a", "/", new AfterVisits(Text.html("done"), List.of("b/page-" + chain), QUIET_MILLIS));
    builder.page("b", "/", "<a href='/page-1'>on</a>");
    for (int i = 1; i <= chain; i++) {
      builder.page("b", "/page-" + i, "<a href='/page-%d'>on</a>".formatted(i + 1));
    }
    try (StubSite site = builder.open()) {
      List<URI> seeds = List.of(site.url("a", "/"), site.url("b", "/"));
      String rule = "An origin that is slow does not keep the others waiting.";
      Crawling crawling =
          Crawling.of(
              site,
              seeds,
              CrawlRules.simple().withWorkers(4).withPerHost(1).withTimeout(Duration.ofMinutes(1)),
              rule,
              List.of("a/ answers when b/page-%d is requested".formatted(chain)));
      if (visits(site, "a").stream().anyMatch(visit -> visit.note().equals(Meeting.IN_VAIN))) {
        throw crawling.failure(
            "b is crawled to its end while a/ is under way",
            "while a/ was under way, b got no further than " + visits(site, "b").size() + " pages");
      }
    }
  }

  /**
   * While a page of one origin waits for its turn, four other origins have theirs.
   *
   * <p>The others come to it late: their robots.txt is not answered before the first page of that
   * origin has been asked for, and then only after a while, so that its second page waits already.
   * How long it waits is many times what the whole crawl takes without any delay, on this machine
   * and at this moment; and once more as much if that was not enough.
   */
  private static void waitingOrigin() throws Exception {
    String rule = "An origin that has to wait for its delay does not keep the others waiting.";
    long plain = Math.max(50, millis(waitingCrawl(rule, Duration.ZERO, 0).visits()));
    Waiting tried = waitingCrawl(rule, Duration.ofMillis(10 * plain), 2 * plain);
    if (meanwhile(tried.visits()) < 3) {
      tried = waitingCrawl(rule, Duration.ofMillis(40 * plain), 2 * plain);
    }
    long meanwhile = meanwhile(tried.visits());
    if (meanwhile < 3) {
      throw tried
          .crawling()
          .failure(
              "b, c, d and e are requested while a's second page waits for its turn",
              "only %d of them were, in the first half of that time".formatted(meanwhile));
    }
  }

  private record Waiting(Crawling crawling, List<Visit> visits) {}

  private static Waiting waitingCrawl(String rule, Duration delay, long lateMillis)
      throws Exception {
    StubSite.Builder builder = StubSite.with();
    builder.page("a", "/", fanOut(1));
    leaves(builder, "a", 1);
    List<String> others = List.of("b", "c", "d", "e");
    Route late = new Delayed(Text.status(404), lateMillis);
    for (String host : others) {
      builder.page(host, "/", "page");
      builder.on(host, "/robots.txt", new AfterVisits(late, List.of("a/"), QUIET_MILLIS));
    }
    try (StubSite site = builder.open()) {
      List<URI> seeds = new ArrayList<>(List.of(site.url("a", "/")));
      others.forEach(host -> seeds.add(site.url(host, "/")));
      CrawlRules rules =
          CrawlRules.simple().withWorkers(7).withDelay(delay).withTimeout(Duration.ofMinutes(1));
      String shown = "two pages on a, one on each of b, c, d, e; the delay is " + delay;
      Crawling crawling = Crawling.of(site, seeds, rules, rule, List.of(shown));
      return new Waiting(crawling, site.pageVisits());
    }
  }

  private static long millis(List<Visit> visits) {
    long first = visits.stream().mapToLong(Visit::arrived).min().orElse(0);
    long last = visits.stream().mapToLong(Visit::replied).max().orElse(0);
    return (last - first) / 1_000_000;
  }

  /** Counts requests to other origins in the first half of the time between the two to a. */
  private static long meanwhile(List<Visit> visits) {
    List<Long> own =
        visits.stream().filter(v -> v.host().equals("a")).map(Visit::arrived).sorted().toList();
    if (own.size() < 2) {
      return 0;
    }
    long half = own.get(0) + (own.get(1) - own.get(0)) / 2;
    return visits.stream().filter(v -> !v.host().equals("a") && v.arrived() < half).count();
  }

  @Check(
      id = "throughput",
      title = "ten workers crawl ten origins at least eight times as fast as one worker",
      level = Level.L3,
      points = 3)
  @Order(5)
  void throughput() throws Exception {
    new Throughput().require();
  }

  static String fanOut(int leaves) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < leaves; i++) {
      body.append("<a href='/leaf-%d'>leaf</a> ".formatted(i));
    }
    return body.toString();
  }

  private static void leaves(StubSite.Builder builder, String host, int leaves) {
    for (int i = 0; i < leaves; i++) {
      builder.page(host, "/leaf-" + i, "leaf");
    }
  }

  private static List<Visit> visits(StubSite site, String host) {
    return site.pageVisits().stream().filter(visit -> visit.host().equals(host)).toList();
  }
}
