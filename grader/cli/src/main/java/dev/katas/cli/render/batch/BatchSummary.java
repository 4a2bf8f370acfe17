package dev.katas.cli.render.batch;

import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.Visible;
import dev.katas.engine.json.PublishedJson;
import dev.katas.runner.protocol.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows of a batch as CSV and as JSON. */
public final class BatchSummary {
  private static final int SCHEMA_VERSION = 1;

  private BatchSummary() {}

  /** The shape of {@code summary.json}. */
  private record Summary(int schemaVersion, List<BatchRow> submissions) {}

  /** Returns {@code summary.json}. */
  public static String json(List<BatchRow> rows) {
    return PublishedJson.write(new Summary(SCHEMA_VERSION, rows));
  }

  /** Returns {@code summary.csv}: a header, then a line a submission. */
  public static String csv(List<BatchRow> rows) {
    List<String> header = new ArrayList<>(List.of("kata", "submission", "verdict", "score"));
    for (Dimension dimension : Dimension.values()) {
      header.add(dimension.id());
      header.add(dimension.id() + "Max");
    }
    header.addAll(List.of("stretch", "seed", "headline", "reports"));
    StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
    rows.forEach(row -> text.append(line(row)).append('\n'));
    return text.toString();
  }

  private static String line(BatchRow row) {
    List<String> cells =
        new ArrayList<>(
            List.of(row.kata(), row.submission(), row.verdict(), Phrases.points(row.score())));
    for (Dimension dimension : Dimension.values()) {
      BatchRow.Points points =
          row.dimensions().stream()
              .filter(each -> each.id().equals(dimension.id()))
              .findFirst()
              .orElse(new BatchRow.Points(dimension.id(), 0, 0));
      cells.add(Phrases.points(points.points()));
      cells.add(Phrases.points(points.max()));
    }
    cells.add(Integer.toString(row.stretch()));
    cells.add(Long.toString(row.seed()));
    cells.add(row.headline());
    cells.add(row.reports());
    return cells.stream().map(BatchSummary::cell).collect(Collectors.joining(","));
  }

  /** Quotes a cell; one that a spreadsheet would take for a formula is made a text. */
  private static String cell(String raw) {
    String text = Visible.line(raw);
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    String safe = formula ? "'" + text : text;
    return safe.matches("[^\",]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }
}
