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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** One crawl: its workers, and what they do with an answer. */
final class Crawl {
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
    for (Thread worker : workers) {
      worker.start();
    }
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
          ask(task.origin());
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
    Verdict verdict;
    try {
      Answer answer = source.get(node.url, known.map(Remembered::tag));
      verdict = judge(node.url, answer, known);
    } catch (IOException | UncheckedIOException e) {
      verdict = Verdict.noAnswer();
    }
    if (verdict.temporary() && node.attempts <= rules.retries()) {
      frontier.retry(node, verdict.waitNanos(rules, node.attempts));
    } else {
      finish(node, verdict);
    }
  }

  private Verdict judge(URI url, Answer answer, Optional<Remembered> known) {
    if (answer.status() == 304 && known.isPresent()) {
      tagged.put(url, known.get());
      return new Verdict(PageState.NOT_MODIFIED, 304, known.get().links(), false, 0);
    }
    Verdict verdict = Verdict.of(url, answer, rules.maxBytes());
    String tag = answer.headers().getOrDefault("etag", "");
    if (verdict.state() == PageState.FETCHED && !tag.isEmpty()) {
      tagged.put(url, new Remembered(tag, verdict.links()));
    }
    return verdict;
  }

  /** Kept first, then known: what was seen to be finished is never requested again. */
  private void finish(Node node, Verdict verdict) {
    journal.write(new Page(node.url, 0, verdict.state(), verdict.status(), verdict.links()));
    frontier.finish(node, verdict);
  }

  /** Gets an origin's robots.txt and the sitemaps that it names. */
  private void ask(Origin origin) throws InterruptedException {
    Robots rulesOfOrigin = robots.get(origin.name);
    frontier.robots(origin, rulesOfOrigin, robots.sitemaps(origin.name, rulesOfOrigin));
  }
}
