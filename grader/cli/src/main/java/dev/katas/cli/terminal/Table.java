package dev.katas.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as their widest cell; numbers stand at the right. */
public final class Table {
  private final List<String[]> rows = new ArrayList<>();
  private final String[] header;

  /** Creates a table with a header. */
  public Table(String... header) {
    this.header = header.clone();
  }

  /** Adds a row. */
  public void row(String... cells) {
    if (cells.length != header.length) {
      throw new IllegalArgumentException(cells.length + " cells for " + header.length + " columns");
    }
    rows.add(cells.clone());
  }

  /** Returns the table as text. */
  public String show(Style style) {
    int[] widths = new int[header.length];
    measure(widths, header);
    rows.forEach(row -> measure(widths, row));
    StringBuilder text = new StringBuilder();
    text.append(style.bold(line(header, widths, columnsOfNumbers()))).append('\n');
    for (String[] row : rows) {
      text.append(line(row, widths, columnsOfNumbers())).append('\n');
    }
    return text.toString();
  }

  private boolean[] columnsOfNumbers() {
    boolean[] numbers = new boolean[header.length];
    for (int column = 0; column < header.length; column++) {
      int at = column;
      numbers[column] =
          !rows.isEmpty() && rows.stream().allMatch(row -> row[at].matches("-|[\\d./ %]+"));
    }
    return numbers;
  }

  private static void measure(int[] widths, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      widths[i] = Math.max(widths[i], cells[i].length());
    }
  }

  private static String line(String[] cells, int[] widths, boolean[] right) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String space = " ".repeat(widths[i] - cells[i].length());
      line.append(i == 0 ? "" : "  ").append(right[i] ? space + cells[i] : cells[i] + space);
    }
    return line.toString().stripTrailing();
  }
}
