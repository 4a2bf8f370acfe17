package dev.katas.suites.crawler;

import dev.katas.fixtures.web.Visit;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.suites.web.StubSite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts a crawl's requests, and finds those that will never end. */
final class Progress implements LongSupplier {
  /** No check lets a crawler ask for one address nearly as often. */
  private static final int MOST_OF_ONE = 12;

  /** No check's site has nearly as many pages, unless it has no end. */
  private static final int MOST = 1000;

  private final StubSite site;
  private final String rule;

  Progress(StubSite site, String rule) {
    this.site = site;
    this.rule = rule;
  }

  /** Returns the number of requests so far. */
  @Override
  public long getAsLong() {
    List<Visit> visits = site.visits();
    Map<String, Integer> counts = new HashMap<>();
    for (Visit visit : visits) {
      String target = visit.host() + visit.path();
      if (counts.merge(target, 1, Integer::sum) > MOST_OF_ONE) {
        throw endless("%s has been requested %d times".formatted(target, MOST_OF_ONE + 1));
      }
    }
    if (visits.size() > MOST) {
      throw endless("there have been %d requests".formatted(visits.size()));
    }
    return visits.size();
  }

  private CheckFailure endless(String seen) {
    return new CheckFailure(
        rule, "the crawl ends", seen + ", and there is no end to it", List.of());
  }
}
