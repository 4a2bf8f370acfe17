package dev.katas.cli.verb;

import dev.katas.cli.format.ReportFormat;
import dev.katas.cli.format.Surroundings;
import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.text.TextRenderer;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.Attempt;
import dev.katas.cli.state.Summary;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.evidence.EvidenceJson;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Scorecard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a report to where it is wanted: standard output first, so that nothing that goes wrong
 * with files loses it; then the attempt's folder; then {@code --out}.
 */
final class Delivery {
  private static final String EVIDENCE = "evidence.json";

  private final Session session;
  private final Terminal terminal;
  private final boolean quiet;
  private final Set<ReportFormat> formats;
  private final boolean ownPaths;
  private final @Nullable Path out;

  Delivery(Session session, Terminal terminal, boolean quiet, OutputOptions options) {
    this(session, terminal, quiet, options.formats, options.ownPaths, options.out);
  }

  private Delivery(
      Session session,
      Terminal terminal,
      boolean quiet,
      Set<ReportFormat> formats,
      boolean ownPaths,
      @Nullable Path out) {
    this.session = session;
    this.terminal = terminal;
    this.quiet = quiet;
    this.formats = formats;
    this.ownPaths = ownPaths;
    this.out = out;
  }

  /** Returns a delivery into a folder below {@code --out}. */
  Delivery inFolder(String name) {
    return new Delivery(
        session, terminal, quiet, formats, ownPaths, out == null ? null : out.resolve(name));
  }

  /**
   * Prints a new report, stores it as an attempt, and writes it under {@code --out}.
   *
   * @return whether everything that was asked for could be written
   */
  boolean deliver(Report report, boolean own, boolean whole) {
    print(report);
    Attempt attempt = store(report, own, whole);
    return writeOut(report, attempt);
  }

  /** Prints a report made from stored evidence, and writes it under {@code --out}. */
  boolean again(Report report) {
    print(report);
    return writeOut(report, null);
  }

  /** Writes the page that a browser shows, and returns where. */
  Path page(Report report, Path folder) throws IOException {
    ReportRenderer renderer = renderer(ReportFormat.page(), report);
    Path page = (out == null ? folder : out).toAbsolutePath().resolve(renderer.fileName());
    WholeFile.write(page, writer -> renderer.render(report, writer));
    return page;
  }

  private void print(Report report) {
    if (out == null && formats.size() == 1) {
      ReportFormat only = formats.iterator().next();
      if (only != ReportFormat.TEXT) {
        terminal.out().print(text(report, renderer(only, report)));
        terminal.out().flush();
        return;
      }
    }
    if (quiet) {
      Scorecard card = report.scorecard();
      terminal
          .out()
          .println(
              String.format(Locale.ROOT, "%s %.1f %s", card.kata(), card.score(), card.verdict()));
    } else {
      terminal.out().print(text(report, TextRenderer.on(terminal.style(), terminal.width())));
    }
    terminal.out().flush();
  }

  private @Nullable Attempt store(Report report, boolean own, boolean whole) {
    Scorecard card = report.scorecard();
    Summary summary =
        new Summary(
            card.kata(),
            card.submission(),
            report.evidence().startedAt(),
            card.verdict().name(),
            card.score(),
            own,
            whole);
    try {
      Attempt attempt =
          session.state().attempts().store(summary, files(report, ReportFormat.usual()));
      if (!quiet) {
        terminal.remark("Reports: " + session.show(attempt.folder()));
      }
      return attempt;
    } catch (IOException e) {
      terminal.complain(
          Trouble.sentence(
              "The attempt could not be kept in %s; the result above holds."
                  .formatted(session.show(session.state().path())),
              e));
      return null;
    }
  }

  private boolean writeOut(Report report, @Nullable Attempt attempt) {
    if (out == null) {
      return true;
    }
    try {
      for (Map.Entry<String, WholeFile.Content> file :
          files(report, formats.isEmpty() ? ReportFormat.usual() : formats).entrySet()) {
        WholeFile.write(out.resolve(file.getKey()), file.getValue());
      }
      if (!quiet) {
        terminal.remark("Written under " + out);
      }
      return true;
    } catch (IOException e) {
      String kept =
          attempt == null
              ? "The result above holds."
              : "The result above holds and is kept in %s: './kata report %s --out DIR' writes it again."
                  .formatted(session.show(attempt.folder()), attempt.summary().kata());
      terminal.complain(
          Trouble.sentence("The reports could not be written under %s.".formatted(out), e)
              + " "
              + kept);
      return false;
    }
  }

  /** Creates a renderer; the page also shows the attempts before this one. */
  private ReportRenderer renderer(ReportFormat format, Report report) {
    return format.renderer(
        new Surroundings(
            () -> PastScores.until(session, report),
            RepositoryPaths.of(session, report, ownPaths)));
  }

  private Map<String, WholeFile.Content> files(Report report, Set<ReportFormat> formats) {
    Map<String, WholeFile.Content> files = new LinkedHashMap<>();
    files.put(EVIDENCE, writer -> EvidenceJson.write(report.evidence(), writer));
    Map<ReportFormat, ReportRenderer> renderers = new EnumMap<>(ReportFormat.class);
    formats.forEach(format -> renderers.put(format, renderer(format, report)));
    for (Map.Entry<ReportFormat, ReportRenderer> each : renderers.entrySet()) {
      ReportRenderer renderer = each.getValue();
      String name = renderer.fileName();
      // Two services want a results.json: asked for together, each gets a folder.
      boolean shared =
          renderers.values().stream().filter(r -> r.fileName().equals(name)).count() > 1;
      files.put(
          shared ? each.getKey().id() + "/" + name : name,
          writer -> renderer.render(report, writer));
    }
    return files;
  }

  private static String text(Report report, ReportRenderer renderer) {
    StringWriter text = new StringWriter();
    try {
      renderer.render(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a report in memory cannot fail to be written", e);
    }
    return text.toString();
  }
}
