package dev.katas.solution.crawler;

import dev.katas.contract.crawler.CrawlLog;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The finished pages of a crawl, kept in a log as they finish. Depths are worked out anew. */
final class Journal {
  private final Optional<CrawlLog> log;
  private final Map<URI, Page> finished = new HashMap<>();

  private Journal(Optional<CrawlLog> log) {
    this.log = log;
    log.ifPresent(given -> given.lines().forEach(this::read));
  }

  static Journal none() {
    return new Journal(Optional.empty());
  }

  static Journal of(CrawlLog log) {
    return new Journal(Optional.of(log));
  }

  /** Returns what an earlier run found of a page. */
  Optional<Page> find(URI url) {
    return Optional.ofNullable(finished.get(url));
  }

  /** Keeps a page that has just been finished. */
  void write(Page page) {
    if (log.isPresent()) {
      StringBuilder line = new StringBuilder();
      line.append(page.state()).append(' ').append(page.status()).append(' ').append(page.url());
      page.links().forEach(link -> line.append(' ').append(link));
      log.get().append(line.append(" .").toString());
    }
  }

  /** Reads a line; one without its final dot was torn. */
  private void read(String line) {
    String[] words = line.split(" ", -1);
    if (words.length < 4 || !words[words.length - 1].equals(".")) {
      return;
    }
    List<URI> links = new ArrayList<>();
    for (int i = 3; i < words.length - 1; i++) {
      links.add(URI.create(words[i]));
    }
    URI url = URI.create(words[2]);
    PageState state = PageState.valueOf(words[0]);
    finished.put(url, new Page(url, 0, state, Integer.parseInt(words[1]), links));
  }
}
