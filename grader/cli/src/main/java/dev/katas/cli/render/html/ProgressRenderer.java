package dev.katas.cli.render.html;

import dev.katas.cli.render.html.ProgressPage.KataView;
import dev.katas.cli.render.progress.KataProgress;
import dev.katas.cli.render.progress.ProgressText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes the scores of all katas over all attempts as one HTML page that needs nothing else. */
public final class ProgressRenderer {
  /** The page's file name. */
  public static final String FILE_NAME = "progress.html";

  private ProgressRenderer() {}

  /**
   * Writes the page.
   *
   * @param katas those that were attempted
   * @throws IOException if the writer fails
   */
  public static void render(List<KataProgress> katas, Writer out) throws IOException {
    ProgressPage page =
        new ProgressPage(
            Assets.load(),
            ProgressText.summary(katas),
            katas.stream().map(ProgressRenderer::view).toList());
    try {
      JteprogressGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(out)), null, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static KataView view(KataProgress kata) {
    return new KataView(
        Shown.text(kata.id()),
        Shown.text(kata.title()),
        Shown.points(kata.best()),
        words(kata),
        AttemptViews.all(kata.scores()));
  }

  private static String words(KataProgress kata) {
    int attempts = kata.scores().size();
    return attempts == 1
        ? "1 attempt."
        : "%d attempts: first %s, latest %s."
            .formatted(attempts, Shown.points(kata.first()), Shown.points(kata.latest()));
  }
}
