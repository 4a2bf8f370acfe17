package dev.katas.solution.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reference's reading of robots.txt against that of crawler-commons, which many crawlers use.
 *
 * <p>Where they differ, the difference is named here, with what RFC 9309 says. A difference that
 * has no name fails a test, and so does a name that no file needs any more.
 */
class RobotsCrossCheckTest {
  private static final String SITE = "http://a.test";
  private static final int FILES = 5000;
  private static final int PATHS = 10;

  private static Robots ours(String file) {
    return Robots.parse(file.getBytes(StandardCharsets.UTF_8), "KataBot/1.0");
  }

  private static SimpleRobotRules theirs(String file) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new SimpleRobotRulesParser()
        .parseContent(SITE + "/robots.txt", bytes, "text/plain", List.of("katabot"));
  }

  private static long theirDelay(SimpleRobotRules rules) {
    return rules.getCrawlDelay() == Long.MIN_VALUE ? 0 : rules.getCrawlDelay();
  }

  @Test
  void allows_inventedFiles_agreesOrTheDifferenceHasAName() {
    int literalComesTwice = 0;
    RobotsFiles files = new RobotsFiles(9309);
    for (int i = 0; i < FILES; i++) {
      String file = files.file();
      Robots ours = ours(file);
      SimpleRobotRules theirs = theirs(file);
      for (int k = 0; k < PATHS; k++) {
        String path = files.path();
        boolean allowed = ours.allows(URI.create(SITE + path));
        if (allowed != theirs.isAllowed(SITE + path)) {
          assertTrue(
              file.lines().anyMatch(line -> endsInWhatComesTwice(line, path)),
              () -> path + " is allowed by us: " + allowed + "\n" + file);
          literalComesTwice++;
        }
      }
    }
    assertTrue(literalComesTwice > 0, "the named difference does not occur any more");
    assertTrue(literalComesTwice < FILES * PATHS / 1000, "the named difference explains too much");
  }

  /**
   * {@code *.pdf$} and {@code /x.pdf.pdf}: crawler-commons takes the first {@code .pdf}, sees that
   * the path goes on, and does not look further. A star stands for any characters: they match.
   */
  private static boolean endsInWhatComesTwice(String line, String path) {
    String plain = line.replaceFirst("\\s*#.*", "").strip();
    String pattern = RobotsRule.octets(plain.replaceFirst("^[^:]*:\\s*", ""));
    int star = pattern.lastIndexOf('*');
    if (star < 0 || !pattern.endsWith("$") || star > pattern.length() - 3) {
      return false;
    }
    String octets = RobotsRule.octets(path);
    String end = pattern.substring(star + 1, pattern.length() - 1);
    boolean twice = octets.indexOf(end) < octets.length() - end.length();
    return twice && new RobotsRule(true, pattern).matches(octets);
  }

  @Test
  void delay_inventedFiles_agreesUnlessThereAreSeveral() {
    int several = 0;
    RobotsFiles files = new RobotsFiles(42);
    for (int i = 0; i < FILES; i++) {
      String file = files.file();
      long ours = ours(file).delay().toMillis();
      long theirs = theirDelay(theirs(file));
      if (ours != theirs) {
        // RFC 9309 does not know the line. They keep the first value, we the last.
        long lines =
            file.lines().filter(l -> l.toLowerCase(Locale.ROOT).contains("crawl-delay")).count();
        assertTrue(lines > 1, file);
        several++;
      }
    }
    assertTrue(several > 0, "the named difference does not occur any more");
  }

  /** Lines that are not what the RFC's grammar has: it asks to skip them, they guess. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "User-agent: *\nDissalow: /x\n",
        "User-agent: *\nDisallow /x\n",
        "useragent: katabot\nDisallow: /x\n",
        "User-agent: KataBot/2.0\nDisallow: /x\n",
        "User-agent: katabot other\nDisallow: /x\n",
        "<html><body>User-agent: *\nDisallow: /x</body></html>"
      })
  void allows_linesOutsideTheGrammar_areSkippedHereAndGuessedThere(String file) {
    assertTrue(ours(file).allows(URI.create(SITE + "/x")));
    assertEquals(false, theirs(file).isAllowed(SITE + "/x"));
  }

  /** The RFC asks for 500 KiB at least; we stop there, they read on. */
  @Test
  void allows_ruleBeyondTheLimit_isNotSeenHere() {
    String file = "User-agent: *\n" + "# more\n".repeat(80_000) + "Disallow: /x\n";
    assertTrue(file.length() > Robots.MAX_BYTES);
    assertTrue(ours(file).allows(URI.create(SITE + "/x")));
    assertEquals(false, theirs(file).isAllowed(SITE + "/x"));
  }

  /** They leave a site alone that asks for more than five minutes; we wait as long as it asks. */
  @Test
  void delay_longerThanFiveMinutes_isObeyedHereAndGivesUpThere() {
    String file = "User-agent: *\nCrawl-delay: 400\n";
    assertEquals(400_000, ours(file).delay().toMillis());
    assertTrue(ours(file).allows(URI.create(SITE + "/x")));
    assertTrue(theirs(file).isAllowNone());
  }

  @ParameterizedTest
  @CsvSource({"401", "403", "404", "410", "429", "500", "503"})
  void get_status_meansTheSameThereAndHere(int status) throws Exception {
    Robots ours = new RobotsSource(Answers.always(status, ""), "KataBot/1.0").get(SITE);
    SimpleRobotRules theirs = new SimpleRobotRulesParser().failedFetch(status);
    assertEquals(theirs.isAllowed(SITE + "/x"), ours.allows(URI.create(SITE + "/x")));
  }
}
