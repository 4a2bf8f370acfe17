package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsSourceTest {
  private static final String SITE = "http://a.test";
  private static final URI X = URI.create(SITE + "/x");

  private static Robots get(Answers answers) throws InterruptedException {
    return new RobotsSource(answers, "KataBot/1.0").get(SITE);
  }

  @Test
  void get_noAnswer_forbidsEverything() throws Exception {
    assertFalse(get(new Answers()).allows(X));
  }

  @Test
  void get_redirectToAnotherOrigin_isFollowed() throws Exception {
    Answers answers =
        new Answers()
            .redirect(SITE + "/robots.txt", "//b.test/r")
            .with("http://b.test/r", 200, "User-agent: *\nDisallow: /x\n");
    assertFalse(get(answers).allows(X));
  }

  /** RFC 9309, 2.3.1.2: five redirects are followed; after that it may be taken for missing. */
  @Test
  void get_redirectsWithoutEnd_endsAndAllowsAll() throws Exception {
    Answers answers = new Answers().redirect(SITE + "/robots.txt", "/robots.txt");
    assertTrue(get(answers).allows(X));
    assertEquals(6, answers.asked().size());
  }

  @Test
  void get_redirectToNowhere_allowsAll() throws Exception {
    assertTrue(get(new Answers().redirect(SITE + "/robots.txt", "mailto:x@y.test")).allows(X));
  }

  @Test
  void sitemaps_ofOtherOriginsBrokenOrMissing_areLeftOut() throws Exception {
    Answers answers =
        new Answers()
            .with(SITE + "/s.xml", 200, "<urlset><url><loc>/one</loc></url><loc>:</loc></urlset>")
            .with(SITE + "/gone.xml", 404, "")
            .with(SITE + "/odd.xml", 200, "no xml at all <<<");
    Robots robots =
        Robots.parse(
            """
            Sitemap: /s.xml
            Sitemap: http://b.test/other.xml
            Sitemap: /gone.xml
            Sitemap: /odd.xml
            Sitemap: /silent.xml
            """
                .getBytes(StandardCharsets.UTF_8),
            "KataBot");
    assertEquals(
        List.of(URI.create(SITE + "/one")),
        new RobotsSource(answers, "KataBot").sitemaps(SITE, robots));
    assertFalse(answers.asked().contains("http://b.test/other.xml"));
  }

  @ParameterizedTest
  @CsvSource({"0.25, 250", "2, 2000", "-3, 0", "soon, 0", "NaN, 0", "1e300, 86400000", "'', 0"})
  void parse_crawlDelay_isMillisecondsWithinBounds(String written, long millis) {
    String file = "User-agent: *\nCrawl-delay: %s\nDisallow: /x\n".formatted(written);
    Robots robots = Robots.parse(file.getBytes(StandardCharsets.UTF_8), "KataBot");
    assertEquals(Duration.ofMillis(millis), robots.delay());
    assertFalse(robots.allows(X));
  }
}
