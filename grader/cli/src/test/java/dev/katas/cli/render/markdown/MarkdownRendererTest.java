package dev.katas.cli.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.Golden;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  private static final int JOB_SUMMARY = 1 << 20;

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_isTheReviewedText(String name) throws IOException {
    Golden.check("markdown/" + name + ".md", text(SampleReports.named(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1)) ![b](http://evil/)",
        "```\n</details><script>alert(1)</script>\n```",
        "`` ` `` <b>x</b>",
        "\\[a\\](b) \\<b>",
        "a\n\n# title\n\n- [x] list\n<!-- -->",
        "<https://evil.example> https://evil.example @everyone #1"
      })
  void render_textThatLooksLikeMarkup_staysAText(String evil) throws IOException {
    List<String> markup = new ArrayList<>();
    Parser.builder().build().parse(text(SampleReports.verbose(evil))).accept(collector(markup));
    assertEquals(List.of(), markup);
  }

  /** Collects what is neither text nor written by us. */
  private static AbstractVisitor collector(List<String> markup) {
    return new AbstractVisitor() {
      @Override
      public void visit(HtmlInline html) {
        if (!html.getLiteral().matches("</?(sub|details|summary)>")) {
          markup.add(html.getLiteral());
        }
      }

      @Override
      public void visit(HtmlBlock html) {
        if (!html.getLiteral().matches("</?details>.*|<sub>[^<]*</sub>")) {
          markup.add(html.getLiteral());
        }
      }

      @Override
      public void visit(Link link) {
        markup.add(link.getDestination());
      }

      @Override
      public void visit(Image image) {
        markup.add(image.getDestination());
      }
    };
  }

  @Test
  void render_endlessTexts_fitIntoAJobSummary() throws IOException {
    String text = text(SampleReports.verbose("🙂".repeat(300_000)));
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length < JOB_SUMMARY);
  }

  @Test
  void summary_moreThanFits_leavesOutWholeBlocksAndSaysSo() {
    Summary summary = new Summary(1000);
    for (int i = 0; i < 100; i++) {
      summary.add("block %d ".formatted(i) + "é".repeat(40));
    }
    String text = summary.toString();
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 1000, text);
    assertTrue(text.contains("more parts are in report.json"), text);
    assertTrue(
        text.lines().filter(line -> line.startsWith("block")).allMatch(l -> l.endsWith("é")));
  }

  @Test
  void render_graderFault_hasNoScore() throws IOException {
    assertFalse(
        text(SampleReports.graderError()).lines().findFirst().orElse("").contains("of 100"));
  }

  private static String text(Report report) throws IOException {
    return Golden.text(new MarkdownRenderer(), report);
  }
}
