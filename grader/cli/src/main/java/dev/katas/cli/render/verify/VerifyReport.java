package dev.katas.cli.render.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Table;
import dev.katas.cli.terminal.Wrap;
import dev.katas.cli.verify.VerifyRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The detection table. */
public final class VerifyReport {
  /** The formats in which the table is printed. */
  public static final Set<String> FORMATS = Set.of("text", "json", "markdown");

  private static final int SCHEMA_VERSION = 1;

  private VerifyReport() {}

  /** Returns the table as JSON. */
  public static String json(List<VerifyRow> rows) {
    Map<String, Object> document = new TreeMap<>(Map.of("schemaVersion", SCHEMA_VERSION));
    document.put("submissions", rows);
    try {
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(document)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain records can always be written", e);
    }
  }

  /** Returns the table as text, followed by whatever was not as expected. */
  public static String text(List<VerifyRow> rows, Style style, int width) {
    Table table =
        new Table("kata", "submission", "expected", "caught", "false", "void", "median s", "by");
    for (VerifyRow row : rows) {
      table.row(
          row.kata(),
          row.id(),
          row.expected(),
          row.asExpected() + "/" + row.runs(),
          String.valueOf(row.falseAlarms()),
          String.valueOf(row.faults()),
          String.format(Locale.ROOT, "%.1f", row.medianSeconds()),
          String.join(" ", row.caughtBy()));
    }
    StringBuilder text = new StringBuilder(table.show(style)).append('\n');
    for (VerifyRow row : rows) {
      for (String complaint : row.complaints()) {
        String line = "%s %s: %s".formatted(row.kata(), row.id(), complaint);
        text.append(style.bad(Wrap.hanging("", "  ", line, width))).append('\n');
      }
    }
    return text.append(total(rows, style)).append('\n').toString();
  }

  private static String total(List<VerifyRow> rows, Style style) {
    int runs = rows.stream().mapToInt(VerifyRow::runs).sum();
    int right = rows.stream().mapToInt(VerifyRow::asExpected).sum();
    int alarms = rows.stream().mapToInt(VerifyRow::falseAlarms).sum();
    int faults = rows.stream().mapToInt(VerifyRow::faults).sum();
    String total =
        "%d submissions, %d of %d grades as expected, %d false alarms%s"
            .formatted(
                rows.size(),
                right,
                runs,
                alarms,
                faults == 0 ? "" : ", in %d the grader itself failed".formatted(faults));
    return right == runs ? style.good(total) : style.bad(total);
  }
}
