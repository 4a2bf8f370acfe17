package dev.katas.cli.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.SampleReports;
import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.render.html.Browser.Loaded;
import dev.katas.cli.render.progress.KataProgress;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the page; where there is none, what a parser makes of it. */
class BrowserTest {
  /** A browser's window has a least width, a frame has none; the script looks into the frame. */
  private static final String FRAME =
      """
      <!doctype html><title>frame</title><iframe width="320" height="900" srcdoc="%s"></iframe>
      <script>addEventListener("load", () => {
        const inside = frames[0];
        const scrolls = ".scroll, .code, .replay, .output, svg, .hush";
        const wide = [...inside.document.querySelectorAll("body *")].filter(e =>
            !e.parentElement.closest(scrolls)
            && e.getBoundingClientRect().right > inside.innerWidth + 1);
        const root = document.documentElement;
        root.dataset.width = inside.document.documentElement.clientWidth;
        root.dataset.wide = wide.map(e => e.tagName + "." + e.className).join(" ");
      });</script>
      """;

  private static final List<PastScore> PAST =
      List.of(
          new PastScore("2026-01-01T10:00:00Z", 40, "FAIL"),
          new PastScore("2026-01-02T10:00:00Z", 100, "PASS"));

  @TempDir Path folder = Path.of("");

  @Test
  void load_pageFullOfSmuggledMarkup_runsNothingOfItAndComplainsOfNothing()
      throws IOException, InterruptedException {
    String html = Pages.html(SampleReports.hostile());
    Document page = loaded(html);
    assertEquals(0, page.select("img, textarea").size());
    assertEquals(1, page.select("script").size());
    Pages.assertSound(page.outerHtml());
  }

  @Test
  void load_pageIn320Pixels_nothingIsWider() throws IOException, InterruptedException {
    assertNarrow(Pages.html(SampleReports.mixed(), PAST));
  }

  @Test
  void load_progressIn320Pixels_nothingIsWider() throws IOException, InterruptedException {
    StringWriter progress = new StringWriter();
    ProgressRenderer.render(List.of(new KataProgress("q01", "Time store", PAST)), progress);
    assertNarrow(progress.toString());
  }

  private void assertNarrow(String page) throws IOException, InterruptedException {
    String html = page.replaceFirst("<meta http-equiv=[^>]+>", "");
    String frame = FRAME.formatted(html.replace("&", "&amp;").replace("\"", "&quot;"));
    Element root = Pages.one(loaded(frame), "html");
    assertEquals("", root.attr("data-wide"));
    boolean measured = root.hasAttr("data-width");
    assertEquals(measured, Browser.find().isPresent());
    assertTrue(!measured || Integer.parseInt(root.attr("data-width")) <= 320);
  }

  private Document loaded(String html) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("report.html"), html);
    Optional<Browser> browser = Browser.find();
    if (browser.isEmpty()) {
      return Pages.parse(html);
    }
    Loaded loaded = browser.get().load(file);
    assertEquals(List.of(), loaded.complaints());
    return Pages.parse(loaded.document());
  }
}
