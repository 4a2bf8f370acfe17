package dev.katas.cli.verb;

import dev.katas.cli.format.ReportFormat;
import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.render.html.ProgressRenderer;
import dev.katas.cli.render.progress.KataProgress;
import dev.katas.cli.render.progress.ProgressText;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.Browser;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the progress over all attempts to where it is wanted. */
final class ProgressDelivery {
  private static final Set<ReportFormat> FORMATS = EnumSet.of(ReportFormat.TEXT, ReportFormat.HTML);

  private final Session session;
  private final Terminal terminal;
  private final boolean quiet;
  private final OutputOptions output;

  ProgressDelivery(Session session, Terminal terminal, boolean quiet, OutputOptions output) {
    this.session = session;
    this.terminal = terminal;
    this.quiet = quiet;
    this.output = output;
  }

  /**
   * Prints the progress, and writes the page where a folder or a browser is to have it.
   *
   * @param only the kata that is wanted; null for all
   */
  ExitCode deliver(@Nullable Kata only, boolean open) throws UsageException {
    if (!FORMATS.containsAll(output.formats)) {
      throw new UsageException("--progress comes as text or html.");
    }
    List<KataProgress> katas = new ArrayList<>();
    for (Kata kata : only == null ? session.engine().katas() : List.of(only)) {
      List<PastScore> scores = PastScores.of(session, kata.id());
      if (!scores.isEmpty()) {
        katas.add(new KataProgress(kata.id(), kata.descriptor().title(), scores));
      }
    }
    if (katas.isEmpty()) {
      throw new UsageException(
          "No attempt counts yet: './kata grade q01' makes one, graded in full on your own folder.");
    }
    try {
      print(katas);
      return write(katas, open);
    } catch (IOException e) {
      terminal.complain(Trouble.sentence("The progress page could not be written or opened.", e));
      return ExitCode.USAGE;
    }
  }

  private void print(List<KataProgress> katas) throws IOException {
    if (output.out == null && output.formats.equals(EnumSet.of(ReportFormat.HTML))) {
      StringWriter page = new StringWriter();
      ProgressRenderer.render(katas, page);
      terminal.out().print(page);
    } else {
      terminal.out().print(ProgressText.of(katas, terminal.style()));
    }
    terminal.out().flush();
  }

  private ExitCode write(List<KataProgress> katas, boolean open) throws IOException {
    if (output.out == null && !open) {
      return ExitCode.OK;
    }
    Path folder = output.out == null ? session.state().path() : output.out;
    Path page = folder.toAbsolutePath().resolve(ProgressRenderer.FILE_NAME);
    if (open || wants(ReportFormat.HTML)) {
      WholeFile.write(page, writer -> ProgressRenderer.render(katas, writer));
    }
    if (output.out != null && wants(ReportFormat.TEXT)) {
      WholeFile.write(folder.resolve("progress.txt"), ProgressText.of(katas, Style.PLAIN));
    }
    if (!quiet) {
      terminal.remark("Written under " + session.show(folder));
    }
    if (open) {
      Browser.open(page);
    }
    return ExitCode.OK;
  }

  private boolean wants(ReportFormat format) {
    return output.formats.isEmpty() || output.formats.contains(format);
  }
}
