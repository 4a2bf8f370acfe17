package dev.katas.cli.render.html;

import java.util.List;

/** What the progress page shows. */
record ProgressPage(Assets assets, String summary, List<KataView> katas) {
  ProgressPage {
    katas = List.copyOf(katas);
  }

  /** One kata's attempts. */
  record KataView(String id, String title, String best, String words, AttemptsView attempts) {}
}
