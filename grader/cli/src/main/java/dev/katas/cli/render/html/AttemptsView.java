package dev.katas.cli.render.html;

import java.util.List;

/** The score over attempts. */
record AttemptsView(String path, List<GrowthView.Dot> dots, List<Row> rows) {

  /** One attempt. */
  record Row(String when, String score, String verdict) {}
}
