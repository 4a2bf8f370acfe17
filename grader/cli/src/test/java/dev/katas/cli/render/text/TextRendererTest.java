package dev.katas.cli.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.SampleReports;
import dev.katas.cli.terminal.Style;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextRendererTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/katas/cli/render/text");

  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_isTheReviewedText(String name) throws IOException {
    String text = text(TextRenderer.plain(), SampleReports.named(name));
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("katas.golden.write")) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_anySample_hasNoEscapesUnlessColoured(String name) throws IOException {
    Report report = SampleReports.named(name);
    assertFalse(text(TextRenderer.plain(), report).contains("\u001b"));
    String coloured = text(TextRenderer.on(Style.COLOURED, 100), report);
    assertTrue(coloured.contains("\u001b[1m"), coloured);
    assertEquals(
        text(TextRenderer.plain(), report), coloured.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void runs_ofLines_areJoined() {
    assertEquals(List.of("3-5", "8"), CoverageSection.runs(List.of(8, 3, 4, 5, 4)));
  }

  private static String text(ReportRenderer renderer, Report report) throws IOException {
    StringWriter text = new StringWriter();
    renderer.render(report, text);
    return text.toString();
  }
}
