package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** One crawl: its workers, and what they do with an answer. */
final class Crawl {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final List<URI> seeds;
  private final CrawlRules rules;
  private final Source source;
  private final Journal journal;
  private final Map<URI, Remembered> remembered;
  private final RobotsSource robots;
  private final Frontier frontier;
  private final List<Thread> workers = new ArrayList<>();
  private final Map<URI, Remembered> tagged = new ConcurrentHashMap<>();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  Crawl(
      List<URI> seeds,
      CrawlRules rules,
      Source source,
      Journal journal,
      Map<URI, Remembered> remembered) {
    this.seeds = List.copyOf(seeds);
    this.rules = rules;
    this.source = source;
    this.journal = journal;
    this.remembered = remembered;
    this.robots = new RobotsSource(source, rules.userAgent());
    this.frontier = new Frontier(rules, journal);
    for (int i = 0; i < Math.max(1, rules.workers()); i++) {
      workers.add(new Thread(this::work, "crawl-" + i));
    }
  }

  List<Page> run() throws InterruptedException {
    frontier.begin(seeds);
    workers.forEach(Thread::start);
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      cancel();
      throw e;
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    return frontier.pages();
  }

  /** Ends the crawl; the requests under way are given up. */
  void cancel() {
    frontier.stop();
    workers.forEach(Thread::interrupt);
  }

  /** Returns what is to be remembered of the pages with a tag. */
  Map<URI, Remembered> tagged() {
    return tagged;
  }

  private void work() {
    try {
      for (Frontier.Task task = frontier.next(); task != null; task = frontier.next()) {
        if (task.node() == null) {
          robots.ask(task.origin(), frontier);
        } else {
          request(task.node());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // cancelled: that is the end of this worker
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
      cancel();
    }
  }

  private void request(Node node) throws InterruptedException {
    Optional<Remembered> known = Optional.ofNullable(remembered.get(node.url));
    try {
      Answer answer = source.get(node.url, known.map(Remembered::tag));
      judge(node, answer, known);
    } catch (IOException | UncheckedIOException e) {
      again(node, PageState.FAILED, 0, "");
    }
  }

  private void judge(Node node, Answer answer, Optional<Remembered> known) {
    int status = answer.status();
    String target = answer.headers().getOrDefault("location", "");
    if (status == 429 || status >= 500) {
      again(node, PageState.FAILED, status, answer.headers().getOrDefault("retry-after", ""));
    } else if (REDIRECTS.contains(status)) {
      List<URI> links = Urls.resolve(node.url, target).map(List::of).orElse(List.of());
      finish(node, PageState.REDIRECTED, status, links);
    } else if (status == 304 && known.isPresent()) {
      tagged.put(node.url, known.get());
      finish(node, PageState.NOT_MODIFIED, status, known.get().links());
    } else if (status >= 200 && status < 300) {
      List<URI> links = Links.of(node.url, answer, rules.maxBytes());
      String tag = answer.headers().getOrDefault("etag", "");
      if (!tag.isEmpty()) {
        tagged.put(node.url, new Remembered(tag, links));
      }
      finish(node, PageState.FETCHED, status, links);
    } else {
      finish(node, PageState.FAILED, status, List.of());
    }
  }

  private void again(Node node, PageState state, int status, String retryAfter) {
    if (node.attempts > rules.retries()) {
      finish(node, state, status, List.of());
    } else {
      long asked = retryAfter.matches("[0-9]{1,6}") ? Long.parseLong(retryAfter) : 0;
      frontier.retry(node, Math.max(frontier.backoff(node.attempts), asked * 1_000_000_000L));
    }
  }

  /** Kept first, then known: what was seen to be finished is never requested again. */
  private void finish(Node node, PageState state, int status, List<URI> links) {
    journal.write(new Page(node.url, 0, state, status, links));
    frontier.finish(node, state, status, links);
  }
}
