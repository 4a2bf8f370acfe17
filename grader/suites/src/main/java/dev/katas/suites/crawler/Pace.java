package dev.katas.suites.crawler;

import dev.katas.fixtures.web.Visit;
import dev.katas.runner.suite.CheckFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Judges the pace of requests in a way that no load can turn against a polite crawler.
 *
 * <p>A request reaches the server some time after it was started, and on a busy machine that time
 * varies: two starts that are the delay apart may arrive together. But no request arrives before it
 * is started. So whatever the machine does, the k-th arrival after some moment is not before that
 * moment plus k-1 delays, if the starts were apart. That is what is required, and nothing about any
 * two neighbours.
 */
final class Pace {
  /** Clocks that tick in milliseconds may be early by one tick, once. */
  private static final long TICK_NANOS = 2_000_000;

  private Pace() {}

  /**
   * Requires the pace of all visits.
   *
   * @param begin a moment before the first of them was started, on the server's clock
   */
  static void require(String rule, List<Visit> visits, long begin, Duration delay) {
    require(rule, visits.stream().map(Visit::arrived).toList(), begin, delay, shown(visits, begin));
  }

  /** Requires the pace of arrivals that were seen on any one clock. */
  static void require(
      String rule, List<Long> arrivals, long begin, Duration delay, List<String> shown) {
    List<Long> sorted = new ArrayList<>(arrivals);
    Collections.sort(sorted);
    for (int k = 1; k < sorted.size(); k++) {
      long earliest = k * delay.toNanos() - TICK_NANOS;
      long seen = sorted.get(k) - begin;
      if (seen < earliest) {
        throw new CheckFailure(
            rule,
            "request %d not earlier than %d ms after the begin: %d delays of %d ms"
                .formatted(k + 1, k * delay.toMillis(), k, delay.toMillis()),
            "it came after %d ms".formatted(seen / 1_000_000),
            shown);
      }
    }
  }

  private static List<String> shown(List<Visit> visits, long begin) {
    return visits.stream()
        .map(
            visit ->
                "%s%s requested after %d ms"
                    .formatted(visit.host(), visit.path(), (visit.arrived() - begin) / 1_000_000))
        .toList();
  }
}
