package dev.katas.cli.render.html;

import dev.katas.cli.render.html.SourceView.Line;
import dev.katas.cli.render.html.SourceView.Note;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.FileCoverage;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arranges the submission's sources: coverage in the margin, messages below their lines. */
final class SourceViews {
  private final Evidence evidence;

  SourceViews(Evidence evidence) {
    this.evidence = evidence;
  }

  List<SourceView> all() {
    List<SourceView> views = new ArrayList<>();
    for (int i = 0; i < evidence.sources().size(); i++) {
      views.add(file(evidence.sources().get(i), "source-" + (i + 1)));
    }
    return views;
  }

  private SourceView file(SourceFile source, String id) {
    Marks marks = new Marks(coverage(source));
    String shown = Shown.text(source.text());
    List<List<JavaTokens.Token>> text =
        source.path().endsWith(".java") ? JavaTokens.lines(shown) : JavaTokens.plain(shown);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int number = i + 1;
      String mark = marks.of(number);
      lines.add(
          new Line(
              number,
              SourceLinks.anchor(id, number),
              mark,
              glyph(mark),
              mark.isEmpty() || mark.equals("reached") ? "" : mark,
              text.get(i),
              notes(source, number)));
    }
    return new SourceView(Shown.text(source.path()), id, marks.summary(), true, lines);
  }

  private static String glyph(String mark) {
    return switch (mark) {
      case "reached" -> "●";
      case "partly" -> "◐";
      case "missed" -> "○";
      default -> "";
    };
  }

  private @Nullable FileCoverage coverage(SourceFile source) {
    CoverageEvidence coverage = evidence.coverage();
    if (coverage == null) {
      return null;
    }
    String name = SourceLinks.name(source.path());
    return coverage.files().stream()
        .filter(f -> SourceLinks.name(f.file()).equals(name))
        .findFirst()
        .orElse(null);
  }

  private List<Note> notes(SourceFile source, int number) {
    List<Note> notes = new ArrayList<>();
    evidence.compile().diagnostics().stream()
        .filter(d -> d.line() == number && same(d.file(), source))
        .forEach(d -> notes.add(new Note(Shown.text(d.message()), "", "")));
    evidence.rules().stream()
        .flatMap(r -> r.violations().stream())
        .filter(v -> v.line() == number && same(v.file(), source))
        .forEach(v -> notes.add(new Note(Shown.text(v.what()), "", "")));
    return notes;
  }

  private static boolean same(String file, SourceFile source) {
    return SourceLinks.name(file).equals(SourceLinks.name(source.path()));
  }

  /** Which lines were reached. */
  private static final class Marks {
    private final Set<Integer> reached = new HashSet<>();
    private final Set<Integer> partly = new HashSet<>();
    private final Set<Integer> missed = new HashSet<>();

    Marks(@Nullable FileCoverage coverage) {
      if (coverage != null) {
        reached.addAll(coverage.covered());
        partly.addAll(coverage.partly());
        missed.addAll(coverage.missed());
      }
    }

    String of(int line) {
      if (missed.contains(line)) {
        return "missed";
      }
      if (partly.contains(line)) {
        return "partly";
      }
      return reached.contains(line) ? "reached" : "";
    }

    String summary() {
      int all = reached.size() + partly.size() + missed.size();
      if (all == 0) {
        return "";
      }
      return "%d of %d lines reached, %d only partly, %d missed"
          .formatted(reached.size() + partly.size(), all, partly.size(), missed.size());
    }
  }
}
