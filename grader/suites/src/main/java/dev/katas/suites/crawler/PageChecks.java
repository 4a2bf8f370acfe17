package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.PageState;
import dev.katas.fixtures.web.route.Calendar;
import dev.katas.fixtures.web.route.Header;
import dev.katas.fixtures.web.route.Octets;
import dev.katas.fixtures.web.route.Redirect;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Level 2 of q07: what pages, addresses and redirects are really like. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class PageChecks {
  private static final CrawlRules RULES = CrawlRules.simple();

  @Check(
      id = "redirects",
      title = "a redirect is a page whose target is treated like that of any other link",
      level = Level.L2,
      points = 3)
  @Order(1)
  void redirects() throws Exception {
    try (StubSite site =
        StubSite.with()
            .on("a", "/robots.txt", Text.plain("User-agent: *\nDisallow: /secret\n"))
            .page(
                "a",
                "/",
                FailureChecks.links("old", "new", "to-secret", "to-b", "loop", "self", "nowhere"))
            .on("a", "/old", new Redirect(301, "new"))
            .page("a", "/new", "<a href='/old'>old</a>")
            .on("a", "/to-secret", new Redirect(302, "/secret"))
            .page("a", "/secret", "secret")
            .on("a", "/to-b", new Redirect(307, "{{b}}/x"))
            .page("b", "/x", "x")
            .on("a", "/loop", new Redirect(302, "/loop2"))
            .on("a", "/loop2", new Redirect(303, "/loop"))
            .on("a", "/self", new Redirect(308, "/self"))
            .on("a", "/nowhere", new Octets(302, List.of(), new byte[0]))
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              RULES,
              "A redirect is a page whose only link is its target: listed, and followed if it may be.",
              List.of(
                  "/old -> /new, /to-secret -> /secret (disallowed), /to-b -> b/x,"
                      + " /loop <-> /loop2, /self -> /self"))
          .fetched(List.of("a/", "a/new"))
          .state("a/old", PageState.REDIRECTED)
          .status("a/old", 301)
          .links("a/old", List.of("a/new"))
          .links("a/to-b", List.of("b/x"))
          .links("a/self", List.of("a/self"))
          .links("a/loop", List.of("a/loop2"))
          .state("a/secret", PageState.DISALLOWED)
          .state("a/nowhere", PageState.REDIRECTED)
          .notRequested("a/secret", "b/x")
          .requestedOnce();
    }
    try (StubSite site = StubSite.with().on("a", "/more*", new Redirect(302, "/more{n}")).open()) {
      Crawling endless =
          Crawling.of(
              site,
              List.of(site.url("a", "/more")),
              RULES.withMaxDepth(12),
              "A redirect's target is one level deeper, so maxDepth ends an endless chain.",
              List.of("/more -> /more1 -> /more2 ..."));
      if (endless.names(PageState.REDIRECTED).size() != 13) {
        throw endless.failure(
            "13 pages: depths 0 to 12", endless.names(PageState.REDIRECTED).size() + " pages");
      }
    }
  }

  @Check(
      id = "canonical",
      title = "addresses that differ only in form are one page",
      level = Level.L2,
      points = 3)
  @Order(2)
  void canonical() throws Exception {
    try (StubSite site = StubSite.with().page("a", "/x", "x").page("a", "/", "home").open()) {
      String host = site.url("a", "/").getHost();
      int port = site.url("a", "/").getPort();
      String loud = "HTTP://%s:%d".formatted(host.toUpperCase(Locale.ROOT), port);
      List<URI> seeds =
          List.of(
              site.url("a", "/x"),
              site.url("a", "/x#top"),
              site.url("a", "/./y/../x"),
              URI.create(loud + "/x"),
              URI.create(loud),
              URI.create(loud + "/"),
              URI.create(loud + "#end"),
              site.url("a", "/../"));
      Crawling.of(
              site,
              seeds,
              RULES,
              "Scheme and host in lower case, no fragment, no dot segments, / for an empty path: two"
                  + " addresses with the same canonical form are one page.",
              seeds.stream().map(seed -> "seed " + seed).toList())
          .reportedOnce()
          .requestedOnce()
          .fetched(List.of("a/", "a/x"));
    }
    String body =
        "<a href='http://example.test:80/p'>1</a> <a href='HTTPS://Example.TEST:443/p'>2</a>"
            + " <a href='http://example.test'>3</a> <a href='http://example.test:443/P?z=1&amp;a=2'>4</a>"
            + " <a href='http://example.test/p?'>5</a> <a href='http://example.test/a//%7eb/'>6</a>";
    try (StubSite site = StubSite.with().page("a", "/", body).open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              RULES,
              "Links are listed in canonical form: no default port, nothing else changed.",
              List.of(body))
          .links(
              "a/",
              List.of(
                  "http://example.test/p",
                  "https://example.test/p",
                  "http://example.test/",
                  "http://example.test:443/P?z=1&a=2",
                  "http://example.test/p?",
                  "http://example.test/a//%7eb/"));
    }
  }

  @Check(
      id = "odd-pages",
      title = "only HTML has links; its encoding is respected; broken markup is read all the same",
      level = Level.L2,
      points = 3)
  @Order(3)
  void oddPages() throws Exception {
    String link = "<a href='/never'>never</a>";
    Charset latin = StandardCharsets.ISO_8859_1;
    try (StubSite site =
        StubSite.with()
            .page(
                "a",
                "/",
                FailureChecks.links("text", "json", "image", "upper", "broken", "empty", "teapot"))
            .on("a", "/text", Text.plain(link))
            .on("a", "/json", new Text(200, "application/json", link))
            .on("a", "/image", octets("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
            .on("a", "/upper", new Text(200, "Text/HTML;charset=UTF-8", "<A HREF='/found'>x</A>"))
            .on(
                "a",
                "/broken",
                Text.html("<table><a href=/found2>x<p></table></b><a href='/found3"))
            .on("a", "/empty", Text.html(""))
            .on("a", "/teapot", new Text(206, "text/html", link))
            .page("a", "/found", "found")
            .page("a", "/found2", "found")
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              RULES,
              "Only answers with status 200 and content type text/html have links.",
              List.of())
          .notRequested("a/never")
          .requested("a/found", 1)
          .requested("a/found2", 1)
          .state("a/text", PageState.FETCHED)
          .links("a/json", List.of())
          .links("a/upper", List.of("a/found"))
          .state("a/image", PageState.FETCHED)
          .state("a/empty", PageState.FETCHED);
    }
    String german = "<a href='/caf\u00e9'>caf\u00e9</a>";
    String declared = "<meta charset='iso-8859-1'>" + german;
    try (StubSite site =
        StubSite.with()
            .page("a", "/", FailureChecks.links("header", "meta", "both", "utf", "liar"))
            .on("a", "/header", octets("text/html; charset=ISO-8859-1", german.getBytes(latin)))
            .on("a", "/meta", octets("text/html", declared.getBytes(latin)))
            .on(
                "a",
                "/both",
                octets("text/html; charset=utf-8", declared.getBytes(StandardCharsets.UTF_8)))
            .on("a", "/utf", octets("text/html", german.getBytes(StandardCharsets.UTF_8)))
            .on("a", "/liar", new Text(200, "text/html; charset=no-such-thing", "<p>text"))
            .open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              RULES.withMaxDepth(1),
              "The encoding is that of the content type header, else of the document, else UTF-8.",
              List.of());
      crawling.state("a/liar", PageState.FETCHED);
      for (String page : List.of("header", "meta", "both", "utf")) {
        String first = crawling.firstLink("a/" + page);
        if (!first.equals("a/caf\u00e9") && !first.equalsIgnoreCase("a/caf%c3%a9")) {
          throw crawling.failure(
              "a/%s leads to /caf\u00e9".formatted(page), "it leads to " + first);
        }
      }
    }
  }

  private static Octets octets(String type, byte[] body) {
    return new Octets(200, List.of(new Header("Content-Type", type)), body);
  }

  @Check(
      id = "base-and-rel",
      title = "base is honoured; nofollow and canonical change nothing",
      level = Level.L2,
      points = 2)
  @Order(4)
  void baseAndRel() throws Exception {
    try (StubSite site =
        StubSite.with()
            .page(
                "a",
                "/dir/page",
                "<html><head><base href='/other/'><link rel='canonical' href='/not-this'></head><body>"
                    + "<a href='x'>x</a> <a rel='nofollow' href='y'>y</a></body></html>")
            .page("a", "/other/x", "x")
            .page("a", "/other/y", "y")
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/dir/page")),
              RULES,
              "Links are resolved against the base element; rel changes nothing.",
              List.of("a/dir/page has base /other/, links x and y (nofollow), canonical /not-this"))
          .links("a/dir/page", List.of("a/other/x", "a/other/y"))
          .fetched(List.of("a/dir/page", "a/other/x", "a/other/y"))
          .notRequested("a/not-this");
    }
  }

  @Check(
      id = "traps",
      title = "a site without end is bounded by maxPages and maxDepth",
      level = Level.L2,
      points = 2)
  @Order(5)
  void traps() throws Exception {
    disallowedPagesDoNotCount();
    try (StubSite site =
        StubSite.with().on("a", "/calendar/*", new Calendar("/calendar/")).open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/calendar/1")),
              RULES.withMaxPages(25),
              "No more than maxPages different URLs are requested.",
              List.of("every page of a/calendar/ links to two new ones; maxPages is 25"));
      if (site.pageVisits().size() != 25) {
        throw crawling.failure("25 requests", site.pageVisits().size() + " requests");
      }
    }
    try (StubSite site =
        StubSite.with().on("a", "/calendar/*", new Calendar("/calendar/")).open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/calendar/1")),
              RULES.withMaxDepth(3),
              "Pages deeper than maxDepth are not requested.",
              List.of("every page of a/calendar/ links to two new ones; maxDepth is 3"));
      if (site.pageVisits().size() != 15) {
        throw crawling.failure("15 requests", site.pageVisits().size() + " requests");
      }
    }
  }

  private static void disallowedPagesDoNotCount() throws Exception {
    try (StubSite site =
        StubSite.with()
            .on("a", "/robots.txt", Text.plain("User-agent: *\nDisallow: /secret\n"))
            .page("a", "/", FailureChecks.links("secret-1", "x", "secret-2", "y", "secret-3"))
            .page("a", "/x", "x")
            .page("a", "/y", "y")
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              RULES.withMaxPages(3),
              "maxPages is about the pages that are requested: disallowed ones do not count.",
              List.of("between three disallowed pages a/ links to x and y; maxPages is 3"))
          .fetched(List.of("a/", "a/x", "a/y"));
    }
  }
}
