package dev.katas.suites.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.Fetcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A web in memory. It can hold answers until something else has happened, which makes an unlucky
 * moment happen every time.
 */
final class FakeWeb implements Fetcher {
  static final String ORIGIN = "http://web.test";

  private final Map<String, List<String>> pages = new LinkedHashMap<>();
  private final Map<String, Hold> holds = new HashMap<>();
  private final Map<String, Integer> requests = new TreeMap<>();
  private final List<Long> starts = new ArrayList<>();
  private final List<String> inVain = new ArrayList<>();
  private long lastRequest = System.nanoTime();
  private int noise;

  /** When a held answer is given: when something has happened, or nothing does any more. */
  private record Hold(BooleanSupplier until, long quietMillis) {}

  /** Adds a page with links. */
  FakeWeb page(String path, String... links) {
    pages.put(path, List.of(links));
    return this;
  }

  /** Holds a page until other requests have been made, or nothing new is for so long. */
  FakeWeb holdUntil(String path, BooleanSupplier until, long quietMillis) {
    holds.put(path, new Hold(until, quietMillis));
    return this;
  }

  /** Lets other threads go first at some requests. */
  FakeWeb noisy() {
    noise = 1;
    return this;
  }

  static URI url(String path) {
    return URI.create(ORIGIN + path);
  }

  @Override
  public Answer fetch(URI url) throws InterruptedException {
    long now = System.nanoTime();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String path = url.getRawPath() + query;
    if (!url.toString().startsWith(ORIGIN + "/") || path.equals("/robots.txt")) {
      return answer(404, "");
    }
    arrive(path, now);
    hold(path);
    List<String> links = pages.get(path);
    return links == null ? answer(404, "") : answer(200, body(links));
  }

  private synchronized void arrive(String path, long now) {
    requests.merge(path, 1, Integer::sum);
    starts.add(now);
    lastRequest = now;
    notifyAll();
    if (noise > 0 && noise++ % 3 == 0) {
      LockSupport.parkNanos(1_000);
    }
  }

  private synchronized void hold(String path) throws InterruptedException {
    Hold hold = holds.get(path);
    while (hold != null && !hold.until().getAsBoolean()) {
      long left = lastRequest + hold.quietMillis() * 1_000_000 - System.nanoTime();
      if (left <= 0) {
        inVain.add(path);
        return;
      }
      wait(left / 1_000_000 + 1);
    }
  }

  private static Answer answer(int status, String body) {
    return new Answer(
        status,
        Map.of("content-type", "text/html; charset=utf-8"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  static String body(List<String> links) {
    StringBuilder body = new StringBuilder();
    links.forEach(link -> body.append("<a href='").append(link).append("'>x</a>"));
    return body.toString();
  }

  /** Returns how often a page was requested so far. */
  synchronized int requests(String path) {
    return requests.getOrDefault(path, 0);
  }

  /** Returns how many requests there were so far. */
  synchronized int total() {
    return starts.size();
  }

  /** Returns what was requested more than once. */
  synchronized List<String> twice() {
    return requests.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns when each request began. */
  synchronized List<Long> starts() {
    return List.copyOf(starts);
  }

  /** Returns the pages that were held to the end of all patience. */
  synchronized List<String> inVain() {
    return List.copyOf(inVain);
  }

  /** Returns every path that has a page. */
  List<String> paths() {
    return List.copyOf(pages.keySet());
  }
}
