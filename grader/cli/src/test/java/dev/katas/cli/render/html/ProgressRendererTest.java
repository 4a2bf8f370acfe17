package dev.katas.cli.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.render.progress.KataProgress;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProgressRendererTest {
  private static PastScore score(String when, double score) {
    return new PastScore(when, score, score == 100 ? "PASS" : "FAIL");
  }

  @Test
  void render_severalKatas_aSoundPageWithACurveAndATableEach() throws IOException {
    StringWriter out = new StringWriter();
    ProgressRenderer.render(
        List.of(
            new KataProgress(
                "q01",
                "Time <store>",
                List.of(score("2026-01-01T10:00:00Z", 40), score("2026-01-02T10:00:00Z", 100))),
            new KataProgress("q05", "cd", List.of(score("2026-01-03T10:00:00Z", 55.5)))),
        out);
    Pages.assertSound(out.toString());
    Document page = Pages.parse(out.toString());
    assertEquals("3 attempts at 2 katas", Pages.one(page, ".headline").text());
    assertEquals(List.of("q01 Time <store>", "q05 cd"), page.select("h2").eachText());
    assertEquals(2, page.select("#q01-t ~ g use").size());
    assertEquals("55.5", Pages.one(page, "section[aria-labelledby=q05] td").text());
  }
}
