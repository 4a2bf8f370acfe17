package dev.katas.cli.render.text;

import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.FileCoverage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines of the submission no graded behaviour reaches; informs only. */
final class CoverageSection {
  private CoverageSection() {}

  static void write(@Nullable CoverageEvidence coverage, Page page) {
    if (coverage == null || coverage.covered() + coverage.missed() == 0) {
      return;
    }
    int all = coverage.covered() + coverage.missed();
    page.heading("COVERAGE by the graded checks (informs only)");
    page.line(
        "  %d %% of %d lines reached".formatted(Math.round(100.0 * coverage.covered() / all), all));
    for (FileCoverage file : coverage.files()) {
      if (!file.missed().isEmpty()) {
        page.paragraph(
            "  ",
            "not reached: %s %s".formatted(file.file(), String.join(", ", runs(file.missed()))));
      }
    }
  }

  /** Returns lines as runs, such as {@code 3-5}. */
  static List<String> runs(List<Integer> lines) {
    List<Integer> sorted = lines.stream().distinct().sorted().toList();
    List<String> runs = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int j = i;
      while (j + 1 < sorted.size() && sorted.get(j + 1) == sorted.get(j) + 1) {
        j++;
      }
      runs.add(i == j ? String.valueOf(sorted.get(i)) : sorted.get(i) + "-" + sorted.get(j));
      i = j + 1;
    }
    return runs;
  }
}
