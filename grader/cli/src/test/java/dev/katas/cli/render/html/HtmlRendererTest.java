package dev.katas.cli.render.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.SampleReports;
import dev.katas.cli.render.common.PastScore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {
  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_isASoundPage(String name) throws IOException {
    Pages.assertSound(Pages.html(SampleReports.named(name)));
  }

  @Test
  void render_everySample_neverClaimsThreadSafety() throws IOException {
    for (String name : samples()) {
      String text = page(name).text().toLowerCase(Locale.ROOT);
      assertFalse(text.contains("thread-safe"), name);
      assertFalse(text.contains("is thread safe"), name);
    }
  }

  @Test
  void render_lostCheck_isOpenWithEverythingNeededToSeeItAgain() throws IOException {
    Element check = Pages.one(page("mixed"), "#check-out-of-order");
    assertAll(
        () -> assertTrue(Pages.one(check, "details").hasAttr("open")),
        () -> assertEquals("lost", Pages.one(check, ".outcome").text()),
        () -> assertEquals("0 of 6", Pages.one(check, ".points").text()),
        () ->
            assertEquals(
                List.of("Optional[\"old\"]", "Optional.empty"),
                check.select(".versus dd").eachText()),
        () -> assertEquals(3, check.select(".steps li").size()),
        () ->
            assertEquals(
                "./kata grade q01 --submission 'submissions/ahmed.zip' --seed 20260101 --check"
                    + " out-of-order",
                Pages.one(check, ".replay code").text()));
  }

  @Test
  void render_everyOutcome_hasItsWordBesideItsSign() throws IOException {
    Document page = page("mixed");
    for (String word : List.of("won", "lost", "blocked", "void", "inconclusive")) {
      Element outcome = page.select(".checks .outcome.look-" + word).first();
      assertNotNull(outcome, word);
      assertEquals("#icon-" + word, Pages.one(outcome, "use").attr("href"));
      assertFalse(outcome.text().isEmpty());
    }
  }

  @Test
  void render_slowOperation_showsEveryCountInPlotAndTable() throws IOException {
    Element check = Pages.one(page("complexity"), "#check-work-get-versions");
    assertEquals(11, check.select("table.counts tbody tr").size());
    assertEquals(4 * 11, check.select("svg.plot g g use").size());
    assertEquals(1, check.select("svg.plot path.bound").size());
    assertTrue(
        Pages.one(check, ".reading").text().contains("it grows like O(n). Allowed: O(log n)"));
  }

  @Test
  void render_classesThatCannotBeTold_areSaidSo() throws IOException {
    Element check = Pages.one(page("mixed"), "#check-work-set-out-of-order");
    assertTrue(check.text().contains("cannot tell O(n) from O(n log n)"), check.text());
  }

  @Test
  void render_shareOfPlainStorage_isSaidWithItsFigures() throws IOException {
    Element check = Pages.one(page("pass"), "#check-delta-encoding");
    assertTrue(
        Pages.one(check, ".reading").text().contains("at most 1/3 is allowed"), check.text());
    assertEquals(0, check.select("path.bound, path.fitted").size());
  }

  @Test
  void render_interleaving_keepsTheOrderOfTimeAndNamesEverySwitch() throws IOException {
    Element lanes = Pages.one(page("threads"), "#check-threads-new-key .lanes");
    assertEquals(List.of("Thread 1", "Thread 2", "Thread 1"), lanes.select(".thread").eachText());
    assertEquals(
        List.of("1", "4", "10"), lanes.select(".turn > ol > li:first-child").eachAttr("value"));
    assertEquals(
        "#source-1-L19", Pages.one(lanes, ".turn:last-child li:first-child a").attr("href"));
  }

  @Test
  void render_longTurn_isFoldedInTheMiddle() throws IOException {
    Element lanes = Pages.one(page("mixed"), "#check-threads-read-while-write .lanes");
    Element fold = Pages.one(lanes, ".fold");
    assertEquals("18 more steps", Pages.one(fold, "summary").text());
    assertEquals("6", Pages.one(fold, "ol li").attr("value"));
    assertEquals("24", Pages.one(lanes, ".fold + li").attr("value"));
    assertEquals(29, lanes.select("li:not(.turn):not(.fold)").size());
  }

  @Test
  void render_coverage_isSaidInWordsAndSigns() throws IOException {
    Document page = page("mixed");
    assertEquals("missed: ", Pages.one(page, "#source-1-L38 .hush").wholeText());
    assertEquals("◐", Pages.one(page, "#source-1-L28 .glyph").text());
    assertEquals("", Pages.one(page, "#source-1-L1 .glyph").text());
    assertEquals(10, page.select(".row.reached").size());
  }

  @Test
  void render_compilerMessages_standAtTheTopAndAtTheirLines() throws IOException {
    Document page = page("compile");
    assertEquals(2, page.select("#compiler ~ .notes li").size());
    assertEquals("';' expected", Pages.one(page, "#source-1-L19 + .note").text());
    assertEquals(4, page.select(".shared").size());
  }

  @Test
  void render_everythingThatASubmissionControls_isTextAndNothingElse() throws IOException {
    String html = Pages.html(SampleReports.hostile());
    Document page = Pages.parse(html);
    assertEquals(0, page.select("img, b:contains(evil), iframe, object, textarea").size());
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("*").stream().noneMatch(Pages::hasHandler));
    assertTrue(Pages.one(page, ".headline").text().startsWith("</script></style>"));
    assertTrue(Pages.one(page, ".output").wholeText().contains("␛[31m␇<U+D800>"));
    assertTrue(Pages.one(page, "#source-1-L2").text().contains("<U+202E>"));
    assertFalse(html.contains("<img"));
    assertTrue(html.chars().noneMatch(c -> c < ' ' && c != '\n'), "control characters");
  }

  @Test
  void render_attempts_showsTheirScores() throws IOException {
    List<PastScore> past =
        List.of(
            new PastScore("2026-03-10T09:00:00Z", 20, "FAIL"),
            new PastScore("2026-03-14T09:26:53Z", 92.5, "FAIL"));
    Document page = Pages.parse(Pages.html(SampleReports.linearScan(), past));
    assertEquals(
        List.of("20", "92.5"), page.select("#attempts ~ * tbody td:nth-child(2)").eachText());
    Pages.assertSound(page.outerHtml());
  }

  @Test
  void render_graderError_chargesNothingAndSaysSo() throws IOException {
    Document page = page("fault");
    assertTrue(Pages.one(page, ".panel-void").text().contains("ended before its handshake"));
    assertEquals(0, page.select("#lost").size());
  }

  private static Document page(String name) throws IOException {
    return Pages.parse(Pages.html(SampleReports.named(name)));
  }
}
