package dev.katas.cli.render.verify;

import dev.katas.engine.hostile.HostileResult;
import dev.katas.engine.hostile.HostileSample;
import dev.katas.engine.score.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of every hostile sample.
 *
 * @param results in the order in which they came
 * @param changed files of the checkout that were not left alone
 */
public record HostileMatrix(List<HostileResult> results, List<String> changed) {
  /** Copies the lists. */
  public HostileMatrix {
    results = List.copyOf(results);
    changed = List.copyOf(changed);
  }

  /** Tells whether all came as it must. */
  public boolean right() {
    return changed.isEmpty() && results.stream().allMatch(r -> r.complaints().isEmpty());
  }

  /** Returns the matrix as a Markdown table with a line that sums it up. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("| attack | every layer | without the checker | harm without it |\n");
    text.append("| --- | --- | --- | --- |\n");
    TreeMap<String, List<HostileResult>> rows =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.sample().name(), TreeMap::new, Collectors.toList()));
    rows.values().forEach(row -> text.append(row(row)));
    results.stream()
        .sorted(Comparator.comparing((HostileResult r) -> r.sample().name()))
        .forEach(
            result ->
                result
                    .complaints()
                    .forEach(
                        complaint ->
                            text.append("\nNOT as it must be: ")
                                .append(result.sample().name())
                                .append(result.checked() ? ": " : ", without the checker: ")
                                .append(complaint)));
    changed.forEach(file -> text.append("\nNOT as it was: ").append(file));
    long wrong = results.stream().filter(r -> !r.complaints().isEmpty()).count();
    return text.append(
            String.format(
                Locale.ROOT,
                "%n%d samples, %d trials, %d not as they must be; honest part %.1f points,"
                    + " most won %.1f; longest %.1f s%n",
                rows.size(),
                results.size(),
                wrong,
                max(HostileResult::honest),
                max(HostileResult::points),
                max(HostileResult::seconds)))
        .toString();
  }

  private double max(Function<HostileResult, Double> figure) {
    return results.stream().map(figure).max(Comparator.naturalOrder()).orElse(0.0);
  }

  private static String row(List<HostileResult> row) {
    HostileSample sample = row.get(0).sample();
    String harm =
        row.stream()
            .filter(result -> !result.checked())
            .flatMap(result -> result.harm().stream())
            .collect(Collectors.joining(", "));
    return "| %s: %s | %s | %s | %s |%n"
        .formatted(sample.name(), sample.title(), cell(row, true), cell(row, false), harm);
  }

  private static String cell(List<HostileResult> row, boolean checked) {
    return row.stream()
        .filter(result -> result.checked() == checked)
        .map(HostileMatrix::cell)
        .findFirst()
        .orElse("");
  }

  private static String cell(HostileResult result) {
    if (result.verdict() == Verdict.REJECTED) {
      return "REJECTED: " + result.sample().refused();
    }
    return String.format(Locale.ROOT, "%s, %.1f", result.verdict(), result.points());
  }
}
