package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Crawler;
import dev.katas.contract.crawler.Page;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.Subject;
import dev.katas.suites.web.StubSite;
import java.util.List;

/** Level 1. */
public final class CrawlerBasics {
  @Check(id = "finds-every-page", title = "every page that links lead to is found", points = 64)
  void findsEveryPage() throws Exception {
    try (StubSite site =
        StubSite.with()
            .page("a", "/", "<a href='/x'>x</a> <a href='y'>y</a>")
            .page("a", "/x", "<a href='/'>home</a>")
            .page("a", "/y", "<a href='x'>x</a> <a href='z?q=1'>z</a>")
            .page("a", "/z?q=1", "end")
            .open()) {
      Crawler crawler = Subject.create(Crawler.class);
      CrawlRun run =
          CrawlRun.start(
              () -> crawler.crawl(List.of(site.url("a", "/")), CrawlRules.simple()),
              () -> site.visits().size());
      List<Page> pages = run.pages("A crawl ends by itself.");
      Expect.that(pages.stream().map(p -> p.url().getPath()).sorted().toList(), "pages")
          .is(List.of("/", "/x", "/y", "/z"), "found");
    }
  }
}
