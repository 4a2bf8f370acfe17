package dev.katas.cli.render.html;

import java.util.List;

/** Counted work over growing sizes: a sentence, a plot and the table behind it. */
record GrowthView(
    String title,
    String id,
    String bound,
    String reference,
    String fitted,
    String alsoFits,
    String decidedBy,
    String variable,
    String unit,
    String note,
    String share,
    Chart chart,
    List<String> patterns,
    List<Row> rows) {

  /** One size. */
  record Row(String n, List<String> work, String micros) {}

  /** A plot on logarithmic axes, in the units of its view box. */
  record Chart(
      String summary,
      List<Tick> columns,
      List<Tick> lines,
      List<Series> series,
      String fitted,
      String bound,
      String allowed,
      double fittedEnd,
      double boundEnd) {}

  /** A grid line and its label. */
  record Tick(double at, String label) {}

  /** One pattern's counts. */
  record Series(String name, String look, String marker, String path, List<Dot> dots) {}

  /** One count. */
  record Dot(double x, double y, String title) {}
}
