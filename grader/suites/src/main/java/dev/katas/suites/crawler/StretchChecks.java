package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlLog;
import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.Page;
import dev.katas.contract.crawler.PageState;
import dev.katas.contract.crawler.ResumableCrawler;
import dev.katas.contract.crawler.RevisitingCrawler;
import dev.katas.contract.crawler.SitemapCrawler;
import dev.katas.fixtures.web.route.Tagged;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.Subject;
import dev.katas.suites.web.StubSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Level 4 of q07. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class StretchChecks {

  @Check(
      id = "resumes",
      title = "a crawl goes on after its process was killed, and asks for no finished page again",
      level = Level.L4,
      points = 5)
  @Order(1)
  void resumes() throws Exception {
    offered(ResumableCrawler.class);
    String rule = "A crawl that goes on answers as if it had never been interrupted.";
    List<String> whole = summary(crawl(web(), new Disk(Integer.MAX_VALUE), rule));
    for (int crash : new int[] {0, 1, 3, 6, 9}) {
      Disk disk = new Disk(crash);
      FakeWeb first = web();
      try {
        crawl(first, disk, rule);
      } catch (UncheckedIOException e) {
        // as it should: the disk is gone
      }
      disk.repair();
      FakeWeb second = web();
      List<String> resumed = summary(crawl(second, disk, rule));
      List<String> steps =
          List.of("the log fails after %d lines; then the crawl goes on".formatted(crash));
      if (!resumed.equals(whole)) {
        throw new CheckFailure(rule, "pages " + whole, "pages " + resumed, steps);
      }
      // What was under way when the disk failed may be asked for again: four workers, four pages.
      int again = first.total() + second.total() - whole.size();
      if (again > 4) {
        throw new CheckFailure(
            "Finished pages are not requested again.",
            "at most 4 pages requested again",
            again + " were",
            steps);
      }
    }
  }

  private static FakeWeb web() {
    FakeWeb web = new FakeWeb().page("/", "/p0", "/p1", "/p2");
    for (int i = 0; i < 12; i++) {
      web.page("/p" + i, "/p" + (i + 3), "/p" + i / 2, "/p" + (i + 1));
    }
    return web;
  }

  private static List<Page> crawl(FakeWeb web, Disk disk, String rule) throws Exception {
    ResumableCrawler crawler = Subject.create(ResumableCrawler.class);
    CrawlRules rules = CrawlRules.simple();
    return CrawlRun.start(
            () -> crawler.crawl(List.of(FakeWeb.url("/")), rules, web, disk), web::total)
        .pages(rule);
  }

  private static List<String> summary(List<Page> pages) {
    return pages.stream()
        .map(page -> page.url().getPath() + " " + page.depth() + " " + page.state() + page.links())
        .sorted()
        .toList();
  }

  /** A log that stops working after so many lines. */
  private static final class Disk implements CrawlLog {
    private final List<String> lines = new ArrayList<>();
    private int left;

    Disk(int lines) {
      left = lines;
    }

    @Override
    public synchronized List<String> lines() {
      return new ArrayList<>(lines);
    }

    @Override
    public synchronized void append(String line) {
      if (left <= 0) {
        throw new UncheckedIOException(new IOException("the disk is gone"));
      }
      left--;
      lines.add(line);
    }

    synchronized void repair() {
      left = Integer.MAX_VALUE;
    }
  }

  @Check(
      id = "sitemaps",
      title = "pages that only a sitemap names are found",
      level = Level.L4,
      points = 5)
  @Order(2)
  void sitemaps() throws Exception {
    offered(SitemapCrawler.class);
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><urlset"
            + " xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
            + "<url><loc>{{a}}/hidden</loc></url><url><loc>{{a}}/list?x=1&amp;y=2</loc></url>"
            + "<url><loc>{{b}}/elsewhere</loc></url><url><loc>{{a}}/private</loc></url></urlset>";
    try (StubSite site =
        StubSite.with()
            .on(
                "a",
                "/robots.txt",
                Text.plain("Sitemap: {{a}}/map.xml\nUser-agent: *\nDisallow: /private\n"))
            .on("a", "/map.xml", new Text(200, "application/xml", xml))
            .page("a", "/", "<a href='/seen'>seen</a>")
            .page("a", "/seen", "seen")
            .page("a", "/hidden", "<a href='/further'>further</a>")
            .page("a", "/further", "further")
            .page("a", "/list?x=1&y=2", "list")
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple(),
              "The pages of an origin's sitemaps are pages of depth 1 at most.",
              List.of("a/robots.txt names a/map.xml"))
          .fetched(List.of("a/", "a/further", "a/hidden", "a/list?x=1&y=2", "a/seen"))
          .state("a/private", PageState.DISALLOWED)
          .notRequested("b/elsewhere", "a/private");
    }
  }

  @Check(
      id = "conditional-get",
      title = "a second crawl asks only for what has changed",
      level = Level.L4,
      points = 5)
  @Order(3)
  void conditionalGet() throws Exception {
    offered(RevisitingCrawler.class);
    RevisitingCrawler crawler = Subject.create(RevisitingCrawler.class);
    try (StubSite site =
        StubSite.with()
            .on("a", "/", new Tagged(Text.html("<a href='/plain'>p</a> <a href='/x'>x</a>"), "v1"))
            .page("a", "/plain", "plain")
            .on("a", "/x", new Tagged(Text.html("<a href='/y'>y</a>"), "v7"))
            .page("a", "/y", "y")
            .open()) {
      List<URI> seeds = List.of(site.url("a", "/"));
      CrawlRules rules = CrawlRules.simple();
      Crawling.of(crawler, site, seeds, rules, "A first crawl fetches all.", List.of())
          .fetched(List.of("a/", "a/plain", "a/x", "a/y"));
      String rule = "A page with an ETag is asked for with If-None-Match; 304 is NOT_MODIFIED.";
      CrawlRun run =
          CrawlRun.start(() -> crawler.recrawl(seeds, rules), () -> site.visits().size());
      Crawling.of(site, run, rule)
          .fetched(List.of("a/plain", "a/y"))
          .state("a/", PageState.NOT_MODIFIED)
          .state("a/x", PageState.NOT_MODIFIED)
          .status("a/x", 304)
          .links("a/x", List.of("a/y"))
          .requested("a/x", 2);
    }
  }

  private static void offered(Class<?> type) {
    if (!Subject.offers(type)) {
      throw new NotAttempted("the class does not implement " + type.getSimpleName());
    }
  }
}
