package dev.katas.suites.crawler;

import dev.katas.contract.crawler.CrawlRules;
import dev.katas.contract.crawler.PageState;
import dev.katas.fixtures.web.Visit;
import dev.katas.fixtures.web.route.Octets;
import dev.katas.fixtures.web.route.Redirect;
import dev.katas.fixtures.web.route.Route;
import dev.katas.fixtures.web.route.Text;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import dev.katas.suites.web.StubSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** Level 2 of q07: robots.txt. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class RobotsChecks {
  private static final String RULE = "robots.txt is obeyed as RFC 9309 asks.";

  /** A robots.txt, and for each path whether it may be requested. */
  private record Case(Route robots, Map<String, Boolean> paths, List<String> shown) {
    static Case of(String robots, Object... pathsAndAnswers) {
      return of(Text.plain(robots), robots.lines().toList(), pathsAndAnswers);
    }

    static Case of(Route robots, List<String> shown, Object... pathsAndAnswers) {
      Map<String, Boolean> paths = new TreeMap<>();
      for (int i = 0; i < pathsAndAnswers.length; i += 2) {
        paths.put((String) pathsAndAnswers[i], (Boolean) pathsAndAnswers[i + 1]);
      }
      return new Case(robots, paths, shown);
    }

    void run(String rule) throws Exception {
      StubSite.Builder builder = StubSite.with().on("a", "/robots.txt", robots);
      paths.keySet().forEach(path -> builder.page("a", path, "page"));
      try (StubSite site = builder.open()) {
        List<URI> seeds = paths.keySet().stream().map(path -> site.url("a", path)).toList();
        Crawling crawling = Crawling.of(site, seeds, CrawlRules.simple(), rule, shown);
        paths.forEach(
            (path, allowed) ->
                crawling.state("a" + path, allowed ? PageState.FETCHED : PageState.DISALLOWED));
        paths.forEach((path, allowed) -> crawling.requested("a" + path, allowed ? 1 : 0));
        crawling.requested("a/robots.txt", 1);
      }
    }
  }

  @Check(
      id = "robots-rules",
      title = "robots.txt: the longest match decides, allow wins a tie, * and $ are understood",
      level = Level.L2,
      points = 3)
  @Order(1)
  void rules() throws Exception {
    Case.of(
            "User-agent: *\nDisallow: /private\nAllow: /private/open\n",
            "/private",
            false,
            "/private/x",
            false,
            "/privately",
            false,
            "/private/open/x",
            true,
            "/public",
            true)
        .run(RULE + " The longest match decides, wherever it stands.");
    Case.of(
            "User-agent: *\nAllow: /\nDisallow: /shop/\nDisallow:\n",
            "/shop",
            true,
            "/shop/x",
            false,
            "/",
            true)
        .run(RULE + " The longest match decides, wherever it stands.");
    Case.of("User-agent: *\nDisallow: /page\nAllow: /page\n", "/page", true, "/page2", true)
        .run(RULE + " Of two rules of the same length, allow wins.");
    Case.of(
            "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?session=\nDisallow: /exact$\n",
            "/a/b.pdf",
            false,
            "/a/b.pdf?x=1",
            true,
            "/a/b.pdfx",
            true,
            "/list?session=7",
            false,
            "/list?s=7",
            true,
            "/exact",
            false,
            "/exact/x",
            true)
        .run(RULE + " * stands for anything, $ at the end for the end.");
  }

  @Check(
      id = "robots-groups",
      title =
          "robots.txt: the group for this crawler, whatever its case; groups merge; * is the rest",
      level = Level.L2,
      points = 2)
  @Order(2)
  void groups() throws Exception {
    Case.of(
            "User-agent: *\nDisallow: /\n\nUser-agent: KataBot\nDisallow: /mine\n",
            "/",
            true,
            "/mine",
            false)
        .run(RULE + " A group that names the crawler replaces the one for all.");
    Case.of(
            """
            user-agent: other
            user-agent: katabot
            disallow: /one

            user-agent: else
            disallow: /

            USER-AGENT: katabot
            DISALLOW: /two # both
            """,
            "/",
            true,
            "/one",
            false,
            "/two",
            false)
        .run(RULE + " Groups with the crawler's name count as one.");
    Case.of(
            "User-agent: katabotany\nDisallow: /\n\nUser-agent: *\nDisallow: /x\n",
            "/",
            true,
            "/x",
            false)
        .run(RULE + " A group's name must be the crawler's product token.");
    Case.of(
            "User-agent: kata\nDisallow: /\n\nUser-agent: *\nDisallow: /x\n",
            "/",
            true,
            "/x",
            false)
        .run(RULE + " A group's name must be the whole of the crawler's product token.");
    byte[] strange =
        "\uFEFFUser-agent: *\r\nSitemap-not: x\r\nDisallow: /x\rnonsense\r\n  Disallow :  /y  \r\n"
            .getBytes(StandardCharsets.UTF_8);
    Case.of(
            new Octets(200, List.of(), strange),
            List.of("BOM, User-agent: *, CRLF, CR, a line of nonsense, blanks around the colon"),
            "/",
            true,
            "/x",
            false,
            "/y",
            false)
        .run(RULE + " A byte order mark and any line ends are taken; unknown lines are skipped.");
    String rest = "# filling this up to a size that is still to be read\n".repeat(9000);
    Case.of(
            new Text(
                200,
                "text/plain",
                "User-agent: *\n" + rest + "Disallow: /x\n" + "# and more\n".repeat(90_000)),
            List.of("a robots.txt of 1.4 MB with Disallow: /x at 470 KB"),
            "/",
            true,
            "/x",
            false)
        .run(RULE + " The first 500 KiB count.");
    userAgent();
  }

  /** A site that makes rules for a crawler has to be told its name. */
  private static void userAgent() throws Exception {
    CrawlRules rules = CrawlRules.simple();
    try (StubSite site =
        StubSite.with().page("a", "/", "<a href='/x'>x</a>").page("a", "/x", "x").open()) {
      Crawling crawling =
          Crawling.of(
              site,
              List.of(site.url("a", "/")),
              rules,
              "Every request, that for robots.txt included, is sent with the user agent.",
              List.of("userAgent is " + rules.userAgent()));
      for (Visit visit : site.visits()) {
        String sent = visit.header("User-Agent");
        if (!sent.equals(rules.userAgent())) {
          throw crawling.failure(
              "User-Agent: %s for %s".formatted(rules.userAgent(), visit.path()), "it is " + sent);
        }
      }
    }
  }

  @Check(
      id = "robots-unavailable",
      title =
          "robots.txt: 4xx allows everything, 5xx and no answer nothing; redirects are followed",
      level = Level.L2,
      points = 2)
  @Order(3)
  void unavailable() throws Exception {
    for (int status : new int[] {404, 403, 410}) {
      Case.of(Text.status(status), List.of("robots.txt: status " + status), "/", true, "/x", true)
          .run(RULE + " A 4xx means that there is none.");
    }
    for (int status : new int[] {500, 503}) {
      broken(Text.status(status), "robots.txt: status " + status);
    }
    Case.of(
            new Text(200, "text/html", "<html><p>Disallow : see <a href='/x'>here</a></p></html>"),
            List.of("robots.txt is a page of HTML"),
            "/",
            true,
            "/x",
            true)
        .run(RULE + " Lines that are no rules are skipped.");
    try (StubSite site =
        StubSite.with()
            .on("a", "/robots.txt", new Redirect(301, "/moved"))
            .on("a", "/moved", new Redirect(302, "{{b}}/robots-here"))
            .on("b", "/robots-here", Text.plain("User-agent: *\nDisallow: /x\n"))
            .page("a", "/", "<a href='/x'>x</a> <a href='/y'>y</a>")
            .page("a", "/y", "y")
            .open()) {
      Crawling.of(
              site,
              List.of(site.url("a", "/")),
              CrawlRules.simple(),
              RULE + " Redirects are followed, to other origins too.",
              List.of("a/robots.txt -> a/moved -> b/robots-here: Disallow: /x"))
          .fetched(List.of("a/", "a/y"))
          .state("a/x", PageState.DISALLOWED)
          .notRequested("a/x");
    }
    // A name that is known, and a port where nobody listens.
    try (StubSite site = StubSite.with().page("a", "/", "a").page("b", "/", "b").open()) {
      URI dead = site.deadUrl("b", "/");
      Crawling.of(
              site,
              List.of(site.url("a", "/"), dead),
              CrawlRules.simple(),
              RULE + " An origin that cannot be reached is not crawled, and the others are.",
              List.of("nobody listens on b:1"))
          .fetched(new TreeSet<>(List.of("a/")))
          .state("b:1/", PageState.DISALLOWED);
    }
  }

  private static void broken(Route robots, String shown) throws Exception {
    List<String> paths = new ArrayList<>(List.of("/", "/x"));
    try (StubSite site =
        StubSite.with()
            .on("a", "/robots.txt", robots)
            .page("a", "/", "page")
            .page("a", "/x", "page")
            .open()) {
      List<URI> seeds = paths.stream().map(path -> site.url("a", path)).toList();
      Crawling crawling =
          Crawling.of(
              site,
              seeds,
              CrawlRules.simple(),
              RULE + " While it cannot be had, nothing may be requested.",
              List.of(shown));
      paths.forEach(path -> crawling.state("a" + path, PageState.DISALLOWED));
      crawling.notRequested("a/", "a/x");
    }
  }
}
