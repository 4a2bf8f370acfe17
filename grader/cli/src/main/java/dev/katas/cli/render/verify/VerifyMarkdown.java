package dev.katas.cli.render.verify;

import dev.katas.cli.verify.Median;
import dev.katas.cli.verify.VerifyGrade;
import dev.katas.cli.verify.VerifyRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The detection table as a page of the documentation. */
public final class VerifyMarkdown {
  private static final List<String> DIMENSIONS =
      List.of("correctness", "complexity", "threadSafety");

  private final StringBuilder page = new StringBuilder();

  private VerifyMarkdown() {}

  /**
   * Returns the page.
   *
   * @param grades what the rows were added up from
   */
  public static String of(List<VerifyRow> rows, List<VerifyGrade> grades) {
    VerifyMarkdown markdown = new VerifyMarkdown();
    markdown.caption(rows, grades);
    markdown.shortfalls(rows);
    markdown.families(rows);
    markdown.seconds(grades);
    VerifyFigures.by(rows, VerifyRow::kata).forEach(markdown::kata);
    return markdown.page.toString();
  }

  private void caption(List<VerifyRow> rows, List<VerifyGrade> grades) {
    line("# Detection");
    line("");
    line("What the grader catches, and what it leaves alone. This page is `detection.md` as");
    line("`./kata verify --out FOLDER` writes it; nobody edits it.");
    line("");
    int runs = sum(rows, row -> row.runs());
    line(
        "**%d submissions, %d of %d grades as expected, %d false alarms; in %d grades the grader"
            + " itself failed.**",
        rows.size(),
        sum(rows, row -> row.asExpected()),
        runs,
        sum(rows, row -> row.falseAlarms()),
        sum(rows, row -> row.faults()));
    line("");
    line("Each run has a seed of its own. `caught` counts the runs that came out exactly as the");
    line(
        "submission's manifest says: its declared checks lost, with the declared explanation, and");
    line(
        "everything else that was measured won; of a good one, everything won. `false` counts the");
    line(
        "runs that took a point that should not have been taken, `void` those in which the grader");
    line("itself failed, which are never counted as caught.");
    long whole = grades.stream().filter(each -> each.measured().size() > 1).count();
    line(
        "%d grades measured all dimensions, %d only the one in which the mistake must show"
            + " (`--declared-after-first`, `--short`).",
        whole, grades.size() - whole);
    line(
        "Java %s; %s cores; load average %.1f to %.1f.",
        distinct(grades.stream().map(VerifyGrade::java).toList()),
        distinct(grades.stream().map(grade -> String.valueOf(grade.cores())).toList()),
        grades.stream().mapToDouble(VerifyGrade::load).min().orElse(0),
        grades.stream().mapToDouble(VerifyGrade::load).max().orElse(0));
  }

  private void shortfalls(List<VerifyRow> rows) {
    List<VerifyRow> fallen = rows.stream().filter(row -> !row.right()).toList();
    line("");
    line("## What falls short");
    line("");
    if (fallen.isEmpty()) {
      line("Nothing.");
    }
    for (VerifyRow row : fallen) {
      line("- %s %s: %d of %d. %s", row.kata(), row.id(), row.asExpected(), row.runs(), why(row));
    }
  }

  private static String why(VerifyRow row) {
    return row.complaints().stream().limit(6).collect(Collectors.joining("; "));
  }

  private void families(List<VerifyRow> rows) {
    line("");
    line("## By kind of mistake");
    line("");
    line("| dimension | kind | submissions | caught |");
    line("| --- | --- | ---: | ---: |");
    List<VerifyRow> bad = rows.stream().filter(VerifyRow::bad).toList();
    VerifyFigures.by(bad, VerifyRow::expected)
        .forEach(
            (dimension, own) ->
                VerifyFigures.by(own, VerifyRow::family)
                    .forEach(
                        (family, kin) ->
                            line(
                                "| %s | %s | %d | %d/%d |",
                                dimension,
                                family.isEmpty() ? "others" : family,
                                kin.size(),
                                sum(kin, row -> row.asExpected()),
                                sum(kin, row -> row.runs()))));
  }

  private void seconds(List<VerifyGrade> grades) {
    line("");
    line("## Seconds");
    line("");
    line("The median over all grades, several of them at once.");
    line("");
    line("| kata | %s |", String.join(" | ", DIMENSIONS));
    line("| --- | ---: | ---: | ---: |");
    grades.stream()
        .map(VerifyGrade::kata)
        .distinct()
        .forEach(
            kata ->
                line(
                    "| %s | %s |",
                    kata,
                    DIMENSIONS.stream()
                        .map(dimension -> median(grades, kata, dimension))
                        .collect(Collectors.joining(" | "))));
  }

  private static String median(List<VerifyGrade> grades, String kata, String dimension) {
    double[] seconds =
        grades.stream()
            .filter(grade -> grade.kata().equals(kata))
            .flatMap(
                grade ->
                    grade.dimensionSeconds().entrySet().stream()
                        .filter(entry -> entry.getKey().equals(dimension)))
            .mapToDouble(entry -> entry.getValue())
            .toArray();
    return seconds.length == 0
        ? "-"
        : String.format(Locale.ROOT, "%.1f", Median.of(Arrays.stream(seconds)));
  }

  private void kata(String kata, List<VerifyRow> rows) {
    line("");
    line("## %s", kata);
    line("");
    line("| submission | expected | kind | caught | false | void | median s | by |");
    line("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
    for (VerifyRow row : rows) {
      line(
          "| %s | %s | %s | %d/%d | %d | %d | %.1f | %s |",
          row.id(),
          row.expected(),
          row.family(),
          row.asExpected(),
          row.runs(),
          row.falseAlarms(),
          row.faults(),
          row.medianSeconds(),
          String.join(", ", row.caughtBy()));
    }
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }

  private static String distinct(List<String> values) {
    return String.join(", ", new TreeSet<>(values));
  }

  private static int sum(List<VerifyRow> rows, ToIntFunction<VerifyRow> what) {
    return rows.stream().mapToInt(what).sum();
  }
}
