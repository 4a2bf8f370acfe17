package dev.katas.cli.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.cli.terminal.Style;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private final Page page = new Page(Style.PLAIN, 80);

  @Test
  void labelled_controlCharacters_areShownNotSent() {
    page.labelled("actual", "\u009b2J\u001b[31m");
    page.paragraph("  ", "\u0007");

    assertEquals("    actual    <U+009B>2J\u241b[31m\n  \u2407\n", page.toString());
  }

  @Test
  void diagnostic_ofALineWithControlCharacters_showsThem() {
    List<Diagnostic> diagnostics = List.of(new Diagnostic("A\n.java", 1, 0, "no"));
    List<SourceFile> sources = List.of(new SourceFile("A\n.java", "class \u001b[2J"));
    CompileSection.write(new CompileEvidence(false, "", diagnostics), sources, page);

    assertEquals("\nCOMPILER\n  A .java:1\n    no\n      | class \u241b[2J\n", page.toString());
  }
}
