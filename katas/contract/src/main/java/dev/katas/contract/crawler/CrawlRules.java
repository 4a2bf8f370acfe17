package dev.katas.contract.crawler;

import java.time.Duration;

/**
 * What a crawl may do.
 *
 * @param userAgent sent with every request; its product token is all before the first {@code /}
 * @param workers how many requests may run at the same time in all
 * @param maxDepth the deepest page wanted; 0 means the seeds alone
 * @param maxPages how many different URLs may be requested, robots.txt aside
 * @param delay least time between the starts of two requests to one origin
 * @param perHost how many requests to one origin may run at the same time
 * @param timeout how long a request may take, from the connection to the last byte of the body
 * @param maxBytes how much of a body is read; the rest is left, and the page is FETCHED with the
 *     links found so far
 * @param retries how often a request is tried again
 * @param backoff wait before the first retry; each further wait is twice as long
 * @param breakerFailures so many pages of an origin must fail in a row for it to be given up; 0 for
 *     never
 */
public record CrawlRules(
    String userAgent,
    int workers,
    int maxDepth,
    int maxPages,
    Duration delay,
    int perHost,
    Duration timeout,
    int maxBytes,
    int retries,
    Duration backoff,
    int breakerFailures) {

  /** Returns rules without delay, retries or breaker: four workers, two requests to an origin. */
  public static CrawlRules simple() {
    return new CrawlRules(
        "katabot/1.0",
        4,
        100,
        100_000,
        Duration.ZERO,
        2,
        Duration.ofSeconds(10),
        1 << 20,
        0,
        Duration.ofMillis(100),
        0);
  }

  /** Returns the same with another number of workers. */
  public CrawlRules withWorkers(int value) {
    return new CrawlRules(
        userAgent,
        value,
        maxDepth,
        maxPages,
        delay,
        perHost,
        timeout,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another depth. */
  public CrawlRules withMaxDepth(int value) {
    return new CrawlRules(
        userAgent,
        workers,
        value,
        maxPages,
        delay,
        perHost,
        timeout,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another number of pages. */
  public CrawlRules withMaxPages(int value) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        value,
        delay,
        perHost,
        timeout,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another delay. */
  public CrawlRules withDelay(Duration value) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        maxPages,
        value,
        perHost,
        timeout,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another number of requests to one origin at the same time. */
  public CrawlRules withPerHost(int value) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        maxPages,
        delay,
        value,
        timeout,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another time-out. */
  public CrawlRules withTimeout(Duration value) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        maxPages,
        delay,
        perHost,
        value,
        maxBytes,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with another size limit. */
  public CrawlRules withMaxBytes(int value) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        maxPages,
        delay,
        perHost,
        timeout,
        value,
        retries,
        backoff,
        breakerFailures);
  }

  /** Returns the same with retries, and the wait before the first of them. */
  public CrawlRules withRetries(int times, Duration firstWait) {
    return new CrawlRules(
        userAgent,
        workers,
        maxDepth,
        maxPages,
        delay,
        perHost,
        timeout,
        maxBytes,
        times,
        firstWait,
        breakerFailures);
  }

  /** Returns the same with a breaker that opens after so many failures. */
  public CrawlRules withBreaker(int failures) {
    return new CrawlRules(
        userAgent, workers, maxDepth, maxPages, delay, perHost, timeout, maxBytes, retries, backoff,
        failures);
  }
}
