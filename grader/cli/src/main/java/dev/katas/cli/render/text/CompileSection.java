package dev.katas.cli.render.text;

import dev.katas.cli.render.common.Visible;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.List;

/** What the compiler or the checker said, with the lines it means. */
final class CompileSection {
  private static final int MOST = 10;

  private CompileSection() {}

  static void write(CompileEvidence compile, List<SourceFile> sources, Page page) {
    page.heading(compile.rejected().isEmpty() ? "COMPILER" : "NOT GRADED");
    if (compile.diagnostics().isEmpty()) {
      page.paragraph("  ", compile.rejected());
    }
    compile.diagnostics().stream().limit(MOST).forEach(each -> diagnostic(each, sources, page));
    int more = compile.diagnostics().size() - MOST;
    if (more > 0) {
      page.line("  ... and %d more; the first often cause the rest".formatted(more));
    }
  }

  private static void diagnostic(Diagnostic diagnostic, List<SourceFile> sources, Page page) {
    String place =
        diagnostic.line() > 0
            ? "%s:%d".formatted(diagnostic.file(), diagnostic.line())
            : diagnostic.file();
    page.line("  " + page.style().bad(Visible.line(place)));
    page.paragraph("    ", diagnostic.message());
    String line = line(diagnostic, sources);
    if (!line.isBlank()) {
      page.line("      | " + Visible.text(line));
      if (diagnostic.column() > 0 && diagnostic.column() <= line.length() + 1) {
        page.line("      | " + " ".repeat((int) diagnostic.column() - 1) + "^");
      }
    }
  }

  private static String line(Diagnostic diagnostic, List<SourceFile> sources) {
    for (SourceFile source : sources) {
      if (source.path().equals(diagnostic.file())) {
        return source
            .text()
            .lines()
            .skip(Math.max(0, diagnostic.line() - 1))
            .findFirst()
            .orElse("")
            .replace('\t', ' ');
      }
    }
    return "";
  }
}
