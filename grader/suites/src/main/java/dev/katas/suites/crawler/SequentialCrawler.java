package dev.katas.suites.crawler;

import dev.katas.contract.crawler.Answer;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Fetcher;
import dev.katas.contract.crawler.FetchingCrawler;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The model: one thread, one queue, level by level, over a {@link FakeWeb}. */
final class SequentialCrawler implements FetchingCrawler {
  private static final Pattern LINK = Pattern.compile("href='([^']*)'");

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules) {
    throw new UnsupportedOperationException("the model knows no network");
  }

  @Override
  public List<Page> crawl(List<URI> seeds, CrawlRules rules, Fetcher fetcher)
      throws InterruptedException {
    Map<URI, Integer> depths = new HashMap<>();
    Deque<URI> open = new ArrayDeque<>();
    for (URI seed : seeds) {
      if (depths.putIfAbsent(seed, 0) == null) {
        open.add(seed);
      }
    }
    List<Page> pages = new ArrayList<>();
    while (!open.isEmpty()) {
      URI url = open.remove();
      int depth = depths.getOrDefault(url, 0);
      Answer answer = answer(fetcher, url);
      List<URI> links = answer.status() == 200 ? links(answer) : List.of();
      PageState state = answer.status() == 200 ? PageState.FETCHED : PageState.FAILED;
      pages.add(new Page(url, depth, state, answer.status(), links));
      for (URI link : links) {
        if (depth < rules.maxDepth() && depths.putIfAbsent(link, depth + 1) == null) {
          open.add(link);
        }
      }
    }
    return pages;
  }

  private static Answer answer(Fetcher fetcher, URI url) throws InterruptedException {
    try {
      return fetcher.fetch(url);
    } catch (IOException e) {
      throw new UncheckedIOException("the fake web never fails", e);
    }
  }

  private static List<URI> links(Answer answer) {
    List<URI> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8));
    while (matcher.find()) {
      links.add(FakeWeb.url(matcher.group(1)));
    }
    return links;
  }
}
