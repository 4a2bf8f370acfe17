package dev.katas.solution.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is known, what waits, and what may start when: all of it under one lock that is never held
 * while anything is requested, parsed or slept through.
 */
final class Frontier {
  private final CrawlRules rules;
  private final Journal journal;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<URI, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final TreeSet<Origin> due = new TreeSet<>(Origin.BY_DUE_TIME);
  private final long start = System.nanoTime();
  private int open;
  private int requested;
  private boolean stopped;

  Frontier(CrawlRules rules, Journal journal) {
    this.rules = rules;
    this.journal = journal;
  }

  /** What a worker is to do next: a page, or, without one, an origin's robots.txt. */
  record Task(Origin origin, Node node) {}

  private record Arrival(URI url, int depth) {}

  /** Begins with the seeds: they also say which origins there are. */
  void begin(List<URI> seeds) {
    lock.lock();
    try {
      List<URI> clean = seeds.stream().flatMap(seed -> Urls.canonical(seed).stream()).toList();
      for (URI seed : clean) {
        origins.computeIfAbsent(Urls.origin(seed), name -> new Origin(name, origins.size()));
      }
      arrive(clean, 0);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for something to do.
   *
   * @return null if the crawl is over
   */
  Task next() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!stopped && open > 0) {
        if (due.isEmpty()) {
          changed.await();
          continue;
        }
        long wait = due.first().due - now();
        if (wait > 0) {
          changed.awaitNanos(wait);
          continue;
        }
        Task task = take(due.first());
        if (task != null) {
          return task;
        }
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private Task take(Origin origin) {
    due.remove(origin);
    if (origin.robots == null) {
      origin.asking = true;
      open++;
      return new Task(origin, null);
    }
    Node node = origin.next(now());
    if (node.attempts == 0 && requested >= rules.maxPages()) {
      nodes.remove(node.url);
      close();
      plan(origin);
      return null;
    }
    requested += node.attempts == 0 ? 1 : 0;
    node.attempts++;
    origin.running++;
    origin.nextStart = now() + Math.max(rules.delay().toNanos(), origin.robots.delay().toNanos());
    plan(origin);
    return new Task(origin, node);
  }

  /** An origin's robots.txt is known: what it forbids is finished. */
  void robots(Origin origin, Robots robots, List<URI> sitemap) {
    lock.lock();
    try {
      origin.asking = false;
      origin.robots = robots;
      origin.fresh.removeIf(node -> refuse(node, robots));
      arrive(sitemap, 1);
      close();
      plan(origin);
    } finally {
      lock.unlock();
    }
  }

  private boolean refuse(Node node, Robots robots) {
    if (robots.allows(node.url)) {
      return false;
    }
    node.finish(PageState.DISALLOWED, 0, List.of());
    close();
    return true;
  }

  /** A page is finished. */
  void finish(Node node, Verdict verdict) {
    lock.lock();
    try {
      node.origin.running--;
      node.finish(verdict.state(), verdict.status(), verdict.links());
      count(node.origin, verdict.down());
      arrive(verdict.links(), node.depth + 1);
      close();
      plan(node.origin);
    } finally {
      lock.unlock();
    }
  }

  /** A page is to be tried again after a while. */
  void retry(Node node, long waitNanos) {
    lock.lock();
    try {
      node.origin.running--;
      node.notBefore = now() + waitNanos;
      node.origin.again.add(node);
      plan(node.origin);
    } finally {
      lock.unlock();
    }
  }

  private void count(Origin origin, boolean down) {
    origin.failuresInRow = down ? origin.failuresInRow + 1 : 0;
    if (rules.breakerFailures() > 0 && origin.failuresInRow >= rules.breakerFailures()) {
      origin.givenUp = true;
      while (!origin.isIdle()) {
        origin.next(Long.MAX_VALUE).finish(PageState.FAILED, 0, List.of());
        close();
      }
    }
  }

  /** Takes in links; one that shows a shorter way to a page also shortens the ways beyond it. */
  private void arrive(List<URI> urls, int depth) {
    Deque<Arrival> arrivals = new ArrayDeque<>();
    urls.forEach(url -> arrivals.add(new Arrival(url, depth)));
    while (!arrivals.isEmpty()) {
      Arrival arrival = arrivals.poll();
      Origin origin = origins.get(Urls.origin(arrival.url()));
      if (origin == null || arrival.depth() > rules.maxDepth()) {
        continue;
      }
      Node node = nodes.get(arrival.url());
      if (node == null) {
        node = new Node(arrival.url(), origin, arrival.depth());
        nodes.put(node.url, node);
        admit(node);
      } else if (node.depth > arrival.depth()) {
        node.depth = arrival.depth();
      } else {
        continue;
      }
      int next = node.depth + 1;
      node.links().forEach(link -> arrivals.add(new Arrival(link, next)));
    }
  }

  private void admit(Node node) {
    Page known = journal.find(node.url).orElse(null);
    if (known != null) {
      requested++;
      node.finish(known.state(), known.status(), known.links());
    } else if (node.origin.givenUp) {
      node.finish(PageState.FAILED, 0, List.of());
    } else if (node.origin.robots != null && !node.origin.robots.allows(node.url)) {
      node.finish(PageState.DISALLOWED, 0, List.of());
    } else {
      open++;
      node.origin.fresh.add(node);
      plan(node.origin);
    }
  }

  /** Works out anew when an origin is due, if it is. */
  private void plan(Origin origin) {
    due.remove(origin);
    if (origin.robots == null) {
      if (!origin.asking && !origin.isIdle()) {
        origin.due = Long.MIN_VALUE / 2;
        due.add(origin);
      }
    } else if (origin.running < rules.perHost() && !origin.isIdle()) {
      origin.due = origin.earliest();
      due.add(origin);
    }
    changed.signal();
  }

  private void close() {
    open--;
    if (open == 0) {
      changed.signalAll();
    }
  }

  private long now() {
    return System.nanoTime() - start;
  }

  /** Ends the crawl early. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns the finished pages. */
  List<Page> pages() {
    lock.lock();
    try {
      List<Page> pages = new ArrayList<>();
      nodes.values().stream().filter(node -> node.finished).forEach(n -> pages.add(n.page()));
      return pages;
    } finally {
      lock.unlock();
    }
  }
}
