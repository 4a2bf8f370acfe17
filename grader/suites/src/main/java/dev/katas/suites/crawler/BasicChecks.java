package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.PageState;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.suite.Check;
import dev.katas.runner.suite.RunSeed;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Level 1 of q07: one site, its pages, its links. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class BasicChecks {
  private static final int[] SIZES = {2, 3, 4, 6, 9, 14, 30};

  /** A site as it is crawled in several of these checks. */
  private record Case(Graph graph, StubSite site) implements AutoCloseable {
    static Case of(int size, int salt) {
      SplittableRandom random = new SplittableRandom(RunSeed.get() * 1_000_003 + size * 31L + salt);
      Graph graph = Graph.random(random, size, 3);
      return new Case(graph, graph.build().open());
    }

    Crawling crawl(CrawlRules rules, String rule) throws Exception {
      return Crawling.of(site, List.of(site.url("a", "/")), rules, rule, graph.shown());
    }

    @Override
    public void close() {
      site.close();
    }
  }

  @Check(
      id = "finds-every-page",
      title = "every page that links lead to is fetched and reported",
      points = 5)
  @Order(1)
  void findsEveryPage() throws Exception {
    for (int size : SIZES) {
      try (Case site = Case.of(size, 1)) {
        site.crawl(CrawlRules.simple(), "A crawl fetches every page that can be reached by links.")
            .fetched(site.graph().depths(100).keySet());
      }
    }
  }

  @Check(
      id = "links-resolved",
      title = "links are resolved as RFC 3986 says and listed in canonical form",
      points = 3)
  @Order(2)
  void linksResolved() throws Exception {
    List<List<String>> table =
        List.of(
            List.of("next", "a/docs/next"),
            List.of("?page=2", "a/docs/here?page=2"),
            List.of("./same", "a/docs/same"),
            List.of("../up", "a/up"),
            List.of("../../../top", "a/top"),
            List.of("/abs", "a/abs"),
            List.of("sub/x?y=/../z", "a/docs/sub/x?y=/../z"),
            List.of("{{b}}/far", "b/far"),
            List.of("#part", "a/docs/here?q=1"),
            List.of("next#part", "a/docs/next"),
            List.of("mailto:me@example.org", ""),
            List.of("javascript:void(0)", ""),
            List.of("http://[broken", ""));
    StringBuilder body = new StringBuilder();
    List<String> expected = new ArrayList<>();
    List<String> steps = new ArrayList<>(List.of("a/docs/here?q=1 has these links:"));
    for (List<String> row : table) {
      body.append("<a href=\"%s\">x</a> ".formatted(row.get(0)));
      steps.add(row.get(0));
      if (!row.get(1).isEmpty() && !expected.contains(row.get(1))) {
        expected.add(row.get(1));
      }
    }
    try (StubSite site = StubSite.with().page("a", "/docs/here?q=1", body.toString()).open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/docs/here?q=1")),
              CrawlRules.simple().withMaxDepth(0),
              "Links are resolved against the page's URL as RFC 3986 says.",
              steps)
          .links("a/docs/here?q=1", expected);
    }
  }

  @Check(
      id = "stays-on-origin",
      title = "links to other origins are listed and not followed",
      points = 2)
  @Order(3)
  void staysOnOrigin() throws Exception {
    try (StubSite site =
        StubSite.with()
            .page("a", "/", "<a href='{{b}}/x'>x</a> <a href='/y'>y</a> <a href='{{c}}/'>c</a>")
            .page("a", "/y", "<a href='{{b}}/z'>z</a>")
            .page("b", "/x", "<a href='/more'>more</a>")
            .page("c", "/", "<a href='{{a}}/y'>back</a> <a href='/d'>d</a>")
            .page("c", "/d", "end")
            .open()) {
      String rule = "A crawl stays on the origins of its seeds.";
      Crawling.of(site, List.of(site.url("a", "/")), CrawlRules.simple(), rule, List.of())
          .fetched(List.of("a/", "a/y"))
          .links("a/", List.of("b/x", "a/y", "c/"))
          .notRequested("b/x", "b/z", "c/");
    }
    try (StubSite site =
        StubSite.with()
            .page("a", "/", "<a href='/y'>y</a>")
            .page("a", "/y", "<a href='{{b}}/z'>z</a>")
            .page("b", "/", "<a href='{{a}}/w'>w</a>")
            .open()) {
      List<URI> seeds = List.of(site.url("a", "/"), site.url("b", "/"));
      Crawling.of(
              site,
              seeds,
              CrawlRules.simple(),
              "Each seed's origin belongs to the crawl.",
              List.of())
          .fetched(List.of("a/", "a/y", "b/"))
          .state("b/z", PageState.FAILED)
          .status("b/z", 404);
    }
  }

  @Check(id = "each-page-once", title = "no page is requested or reported twice", points = 3)
  @Order(4)
  void eachPageOnce() throws Exception {
    for (int size : SIZES) {
      SplittableRandom random = new SplittableRandom(RunSeed.get() * 7 + size);
      Graph graph = Graph.random(random, size, 9);
      try (StubSite site = graph.build().open()) {
        List<URI> seeds = List.of(site.url("a", "/"), site.url("a", "/#top"), site.url("a", "/"));
        Crawling.of(
                site,
                seeds,
                CrawlRules.simple(),
                "A page is requested once and reported once, however many links lead to it.",
                graph.shown())
            .requestedOnce()
            .reportedOnce();
      }
    }
  }

  @Check(
      id = "depth",
      title = "depth is the shortest way from a seed, and bounds the crawl",
      points = 3)
  @Order(5)
  void depth() throws Exception {
    for (int size : SIZES) {
      for (int depth : new int[] {0, 2, 4}) {
        try (Case site = Case.of(size, 5 + depth)) {
          site.crawl(
                  CrawlRules.simple().withMaxDepth(depth).withWorkers(1),
                  "A page's depth is the length of the shortest way to it, and deeper pages than"
                      + " maxDepth are not reported.")
              .depths(site.graph().depths(depth));
        }
      }
    }
  }

  @Check(
      id = "ends-and-closes",
      title = "every crawl ends by itself and ends the threads it started",
      points = 3)
  @Order(6)
  void endsAndCloses() throws Exception {
    String rule = "A crawl returns when there is nothing left to do.";
    try (StubSite site = StubSite.with().on("a", "/gone", Text.status(404)).open()) {
      Crawling nothing =
          Crawling.of(site, List.of(), CrawlRules.simple(), rule, List.of("no seeds"));
      if (nothing.size() > 0) {
        throw nothing.failure("no pages", nothing.size() + " pages");
      }
      Crawling.of(site, List.of(site.url("a", "/gone")), CrawlRules.simple(), rule, List.of())
          .state("a/gone", PageState.FAILED);
    }
    try (Case site = Case.of(14, 77)) {
      Crawling crawling = site.crawl(CrawlRules.simple().withWorkers(8), rule);
      Map<String, Integer> all = site.graph().depths(100);
      crawling.fetched(all.keySet());
      List<String> left = crawling.run().leftThreads();
      if (!left.isEmpty()) {
        throw crawling.failure(
            "no thread of the crawl lives on after it has returned", "these do: " + left);
      }
    }
  }
}
