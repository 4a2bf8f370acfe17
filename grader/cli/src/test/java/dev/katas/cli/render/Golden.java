package dev.katas.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reviewed texts, compared letter by letter; {@code -Dkatas.golden.write} writes them anew. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/katas/cli/render");

  private Golden() {}

  /** Renders a report as text. */
  public static String text(ReportRenderer renderer, Report report) throws IOException {
    StringWriter text = new StringWriter();
    renderer.render(report, text);
    return text.toString();
  }

  /** Compares a text with a reviewed one. */
  public static void check(String file, String text) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("katas.golden.write")) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text, file);
  }
}
