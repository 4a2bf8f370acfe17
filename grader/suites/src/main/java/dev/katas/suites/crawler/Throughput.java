package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.fixtures.web.Visit;
import dev.katas.fixtures.web.route.Delayed;
import dev.katas.fixtures.web.route.Meeting;
import dev.katas.fixtures.web.route.Route;
import dev.katas.fixtures.web.route.Text;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Ten workers against one, on ten origins with the same delay, in one run.
 *
 * <p>The rates are measured. Where the machine is too busy for a rate to mean anything, the origins
 * decide: page after page, each holds its answer until all ten of them are asked at the same time,
 * which only ten requests in flight at once can bring about. Whoever manages that is as fast as the
 * machine lets ten workers be.
 */
final class Throughput {
  private static final String RULE =
      "Ten workers crawl ten origins at least eight times as fast as one does.";
  private static final List<String> HOSTS =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
  private static final int LATENCY_MILLIS = 80;
  private static final int DEPTH = 4;
  private static final double FACTOR = 8;
  private static final long QUIET_MILLIS = 3000;

  void require() throws Exception {
    double one = rate(1, 1);
    double ten = rate(10, DEPTH);
    if (ten >= FACTOR * one) {
      return;
    }
    meetings(
        String.format(
            Locale.ROOT,
            "%.1f pages a second with ten, %.1f with one: %.1f times",
            ten,
            one,
            ten / one));
  }

  /** Returns pages a second. */
  private static double rate(int workers, int depth) throws Exception {
    try (StubSite site = site(depth, 0)) {
      crawl(site, workers);
      List<Visit> visits = site.pageVisits();
      long first = visits.stream().mapToLong(Visit::arrived).min().orElse(0);
      long last = visits.stream().mapToLong(Visit::replied).max().orElse(0);
      return visits.size() * 1e9 / Math.max(1, last - first);
    }
  }

  private static void meetings(String measured) throws Exception {
    try (StubSite site = site(DEPTH, HOSTS.size())) {
      Crawling crawling = crawl(site, HOSTS.size());
      long vain = site.pageVisits().stream().filter(v -> v.note().equals(Meeting.IN_VAIN)).count();
      if (vain > 0) {
        throw crawling.failure(
            "ten requests to ten origins under way at the same time, page after page",
            "%d of %d answers waited for the others in vain; measured were %s"
                .formatted(vain, site.pageVisits().size(), measured));
      }
    }
  }

  private static Crawling crawl(StubSite site, int workers) throws Exception {
    List<URI> seeds = HOSTS.stream().map(host -> site.url(host, "/page-1")).toList();
    CrawlRules rules =
        CrawlRules.simple()
            .withWorkers(workers)
            .withDelay(Duration.ofMillis(20))
            .withTimeout(Duration.ofMinutes(1));
    return Crawling.of(site, seeds, rules, RULE, List.of("workers: " + workers));
  }

  private static StubSite site(int depth, int parties) {
    StubSite.Builder builder = StubSite.with();
    for (String host : HOSTS) {
      for (int i = 1; i <= depth; i++) {
        String link = i < depth ? "<a href='/page-%d'>on</a>".formatted(i + 1) : "end";
        Route page = Text.html(link);
        builder.on(
            host,
            "/page-" + i,
            parties == 0
                ? new Delayed(page, LATENCY_MILLIS)
                : new Meeting(page, "round " + i, parties, QUIET_MILLIS));
      }
    }
    return builder.open();
  }
}
