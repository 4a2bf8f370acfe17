package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Crawler;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import dev.katas.fixtures.web.Visit;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Subject;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A crawl of a stub site by a fresh solution, and what a check may require of it. */
final class Crawling {
  private final StubSite site;
  private final String rule;
  private final List<String> steps;
  private final Map<String, Page> pages = new TreeMap<>();
  private final CrawlRun run;
  private final List<String> twice = new ArrayList<>();

  private Crawling(StubSite site, String rule, List<String> steps, CrawlRun run) {
    this.site = site;
    this.rule = rule;
    this.steps = steps;
    this.run = run;
  }

  /**
   * Crawls to the end.
   *
   * @param rule what the contract says, in a sentence: the message of every failure
   * @param steps what the site is like, for the report
   */
  static Crawling of(
      StubSite site, List<URI> seeds, CrawlRules rules, String rule, List<String> steps)
      throws Exception {
    return of(Subject.create(Crawler.class), site, seeds, rules, rule, steps);
  }

  /** Crawls to the end with a given solution. */
  static Crawling of(
      Crawler crawler,
      StubSite site,
      List<URI> seeds,
      CrawlRules rules,
      String rule,
      List<String> steps)
      throws Exception {
    CrawlRun run =
        CrawlRun.start(() -> crawler.crawl(seeds, rules), new Progress(site, rule), silence(rules));
    Crawling crawling = new Crawling(site, rule, steps, run);
    crawling.take(run.pages(rule));
    return crawling;
  }

  /** A short time-out may pass in silence; long ones are there not to play a part. */
  private static Duration silence(CrawlRules rules) {
    boolean counts = rules.timeout().compareTo(CrawlRules.simple().timeout()) < 0;
    return counts ? rules.timeout() : Duration.ZERO;
  }

  /** Returns what a crawl that was started by other means has found. */
  static Crawling of(StubSite site, CrawlRun run, String rule) throws Exception {
    Crawling crawling = new Crawling(site, rule, List.of(), run);
    crawling.take(run.pages(rule));
    return crawling;
  }

  private void take(List<Page> found) {
    for (Page page : found) {
      if (page == null) {
        throw failure("pages", "the list holds null");
      }
      if (pages.put(shorten(page.url()), page) != null) {
        twice.add(shorten(page.url()));
      }
    }
  }

  CrawlRun run() {
    return run;
  }

  /** Returns how a URL is shown: {@code a/path} for the site's hosts. */
  String shorten(URI url) {
    return site.shorten(url.toString());
  }

  /** Requires that exactly these pages were fetched, written as {@code a/path}. */
  Crawling fetched(Collection<String> expected) {
    same("fetched", new TreeSet<>(expected), names(PageState.FETCHED));
    return this;
  }

  /** Requires the state of one page. */
  Crawling state(String page, PageState expected) {
    Page found = page(page);
    if (found.state() != expected) {
      throw failure(page + " is " + expected, page + " is " + found.state() + status(found));
    }
    return this;
  }

  /** Requires the status of one page. */
  Crawling status(String page, int expected) {
    Page found = page(page);
    if (found.status() != expected) {
      throw failure(page + " has status " + expected, page + " has status " + found.status());
    }
    return this;
  }

  /** Requires the links of one page, in order. */
  Crawling links(String page, List<String> expected) {
    List<String> found = page(page).links().stream().map(this::shorten).toList();
    if (!found.equals(expected)) {
      throw failure(page + " leads to " + expected, page + " leads to " + found);
    }
    return this;
  }

  /** Returns where the first link of a page leads. */
  String firstLink(String page) {
    return page(page).links().stream().map(this::shorten).findFirst().orElse("nowhere");
  }

  /** Requires the depth of each of these pages. */
  Crawling depths(Map<String, Integer> expected) {
    Map<String, Integer> found = new TreeMap<>();
    pages.forEach((name, page) -> found.put(name, page.depth()));
    same("depths", new TreeMap<>(expected), found);
    return this;
  }

  /** Requires that no page is reported twice. */
  Crawling reportedOnce() {
    if (!twice.isEmpty()) {
      throw failure("each page once", "reported twice: " + twice);
    }
    return this;
  }

  /** Requires that something was never requested. */
  Crawling notRequested(String... targets) {
    Set<String> seen = requests().keySet();
    for (String target : targets) {
      if (seen.contains(target)) {
        throw failure(target + " is not requested", target + " was requested");
      }
    }
    return this;
  }

  /** Requires that something was requested so many times. */
  Crawling requested(String target, int times) {
    int seen = requests().getOrDefault(target, 0);
    if (seen != times) {
      throw failure(
          "%s is requested %s".formatted(target, times(times)), "it was requested " + times(seen));
    }
    return this;
  }

  /** Requires that no page was requested more than once. */
  Crawling requestedOnce() {
    requests()
        .forEach(
            (target, times) -> {
              if (times > 1 && !target.endsWith("/robots.txt")) {
                throw failure(
                    "each page is requested once", target + " was requested " + times(times));
              }
            });
    return this;
  }

  /** Returns how often each address was requested. */
  Map<String, Integer> requests() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Visit visit : site.visits()) {
      counts.merge(visit.host() + visit.path(), 1, Integer::sum);
    }
    return counts;
  }

  Set<String> names(PageState state) {
    return pages.values().stream()
        .filter(page -> page.state() == state)
        .map(page -> shorten(page.url()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int size() {
    return pages.size();
  }

  CheckFailure failure(String expected, String actual) {
    return new CheckFailure(rule, expected, actual, steps);
  }

  private Page page(String name) {
    Page page = pages.get(name);
    if (page == null) {
      throw failure(name + " is reported", "it is not; reported are " + pages.keySet());
    }
    return page;
  }

  private void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw failure(what + ": " + expected, what + ": " + found);
    }
  }

  private static String status(Page page) {
    return page.status() == 0 ? "" : " (status %d)".formatted(page.status());
  }

  private static String times(int times) {
    return times == 1 ? "once" : times == 0 ? "never" : times + " times";
  }
}
