package dev.katas.cli.render.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.Golden;
import dev.katas.cli.render.SampleReports;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitRendererTest {
  private static List<String> samples() {
    return List.copyOf(SampleReports.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void render_everySample_isWhatReadersInsistOn(String name) throws IOException {
    assertEquals(List.of(), JunitShape.errors(xml(SampleReports.named(name))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"failures=\"", "classname=\"", "hostname=\"", "tests=\"", "message=\""})
  void shape_spoiltXml_isRefused(String part) throws IOException {
    String spoilt = xml(SampleReports.mixed()).replaceFirst(part, "x" + part);
    assertFalse(JunitShape.errors(spoilt).isEmpty(), part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "compile", "fault", "hostile"})
  void render_sample_isTheReviewedText(String name) throws IOException {
    Golden.check("junit/" + name + ".xml", xml(SampleReports.named(name)));
  }

  @Test
  void render_everyCharacterThereIs_isLegalXml() throws IOException {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, 0x10000).forEach(c -> all.append((char) c));
    all.append("\ud83d\ude42 ]]> \ud800");
    for (int from = 0; from < all.length(); from += 3000) {
      String part = all.substring(from, Math.min(all.length(), from + 3000));
      assertEquals(List.of(), JunitShape.errors(xml(SampleReports.verbose(part))));
    }
  }

  /** What a dashboard shows in red, and whether it is the candidate's. */
  @ParameterizedTest
  @CsvSource({"pass, 0, 0", "compile, 1, 0", "unsolved, 1, 0", "fault, 0, many", "mixed, many, 1"})
  void render_verdict_isRedOnlyAsItShould(String sample, String failures, String errors)
      throws IOException, SAXException {
    assertEquals(failures, sum(sample, "failures"), "failures");
    assertEquals(errors, sum(sample, "errors"), "errors");
  }

  @Test
  void render_judged_hasASuiteADimension() throws IOException {
    String xml = xml(SampleReports.mixed());
    for (String dimension : List.of("correctness", "complexity", "threadSafety")) {
      assertTrue(xml.contains("name=\"q01." + dimension + "\""), dimension);
    }
  }

  private static String sum(String sample, String attribute) throws IOException, SAXException {
    Element root = JunitShape.parse(xml(SampleReports.named(sample))).getDocumentElement();
    int sum =
        JunitShape.children(root).stream()
            .mapToInt(suite -> Integer.parseInt(suite.getAttribute(attribute)))
            .sum();
    return sum > 1 ? "many" : Integer.toString(sum);
  }

  private static String xml(Report report) throws IOException {
    return Golden.text(new JunitRenderer(), report);
  }
}
