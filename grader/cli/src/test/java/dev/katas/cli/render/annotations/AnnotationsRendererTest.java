package dev.katas.cli.render.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.Golden;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationsRendererTest {
  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_isOneCommandALine(String name) throws IOException {
    for (String line : lines(SampleReports.named(name))) {
      // One file, one line, one title; and whatever is said contains no line end of its own.
      assertTrue(
          line.matches(
              "::(error|warning|notice) (file=[^:,\\r\\n]+,(line=\\d+,)?)?title=[^:,\\r\\n]+::[^\\r\\n]*"),
          line);
    }
  }

  @Test
  void render_textThatLooksLikeACommand_staysAText() throws IOException {
    String evil =
        "x\n::set-output name=a::b\r\n::stop-commands::t\u0085::add-mask::%0A\u2028::error::";
    List<String> lines = lines(SampleReports.verbose(evil));
    assertEquals(11, lines.size(), "ten errors and the notice");
    for (String line : lines) {
      assertTrue(line.startsWith("::error ") || line.startsWith("::notice "), line);
      assertTrue(line.contains("%0A::set-output") || line.startsWith("::notice "), line);
      assertTrue(line.contains("%250A"), "a percent sign is data: " + line);
    }
  }

  @Test
  void render_manyFindings_areTenOfEachAndTheCostliestFirst() throws IOException {
    List<String> lines = lines(SampleReports.verbose("wrong"));
    assertTrue(lines.size() <= 21, lines.toString());
    List<Double> costs =
        lines.stream()
            .filter(line -> line.startsWith("::error"))
            .map(line -> Double.valueOf(line.replaceFirst(".*\\(-([\\d.]+)\\)::.*", "$1")))
            .toList();
    assertEquals(costs.stream().sorted((a, b) -> Double.compare(b, a)).toList(), costs);
    assertTrue(lines.get(lines.size() - 1).contains("more findings"), lines.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "threads", "compile", "fault", "hostile"})
  void render_sample_isTheReviewedText(String name) throws IOException {
    Golden.check("annotations/" + name + ".txt", text(SampleReports.named(name)));
  }

  private static List<String> lines(Report report) throws IOException {
    return List.of(text(report).split("\n"));
  }

  private static String text(Report report) throws IOException {
    return Golden.text(new AnnotationsRenderer(path -> "katas/q01-time-store/src/" + path), report);
  }
}
