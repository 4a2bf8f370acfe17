package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.PageState;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What an answer means for its page.
 *
 * @param temporary whether it is worth trying again
 * @param retryAfter how many seconds the server asks to wait; 0 if it does not
 */
record Verdict(PageState state, int status, List<URI> links, boolean temporary, long retryAfter) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  static Verdict of(URI url, Answer answer, int maxBytes) {
    int status = answer.status();
    if (status == 429 || status >= 500) {
      String asked = answer.headers().getOrDefault("retry-after", "");
      long seconds = asked.matches("[0-9]{1,6}") ? Long.parseLong(asked) : 0;
      return new Verdict(PageState.FAILED, status, List.of(), true, seconds);
    } else if (REDIRECTS.contains(status)) {
      String target = answer.headers().getOrDefault("location", "");
      List<URI> links = Urls.resolve(url, target).map(List::of).orElse(List.of());
      return new Verdict(PageState.REDIRECTED, status, links, false, 0);
    } else if (status >= 200 && status < 300) {
      return new Verdict(PageState.FETCHED, status, Links.of(url, answer, maxBytes), false, 0);
    }
    return new Verdict(PageState.FAILED, status, List.of(), false, 0);
  }

  static Verdict noAnswer() {
    return new Verdict(PageState.FAILED, 0, List.of(), true, 0);
  }

  /** Tells whether this says that the origin is in trouble, rather than that the page is. */
  boolean down() {
    return state == PageState.FAILED && (status == 0 || status >= 500);
  }

  /**
   * Returns how long to wait before the next try: twice as long each time, without overflow.
   *
   * @param attempts how many there have been
   */
  long waitNanos(CrawlRules rules, int attempts) {
    long backoff = rules.backoff().toNanos() << Math.min(attempts - 1, 20);
    return Math.max(backoff, TimeUnit.SECONDS.toNanos(retryAfter));
  }
}
