package dev.katas.cli.verb;

import dev.katas.cli.batch.BatchFolder;
import dev.katas.cli.batch.BatchItem;
import dev.katas.cli.batch.BatchRun;
import dev.katas.cli.batch.BatchStore;
import dev.katas.cli.format.ReportFormat;
import dev.katas.cli.render.batch.BatchRow;
import dev.katas.cli.render.batch.BatchSummary;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades every submission in a folder. */
@Command(
    name = "batch",
    description =
        "Grades every submission (folder or archive) in a folder, several at once. A second run "
            + "goes on where the first was stopped. Writes summary.csv and summary.json.",
    footer = {
      "",
      "A folder in DIR that is named after a kata (q01) holds submissions to it. Elsewhere the kata "
          + "is that of --kata, or the one whose entry class the submission has, or the neighbours'.",
      "Exit codes: 0 all graded, 1 one is below --fail-under, 2 usage, 3 none could be run, 70 the "
          + "grader's own fault on at least one."
    })
final class BatchVerb extends Verb {
  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of submissions.")
  Path folder = Path.of("");

  @Option(names = "--kata", paramLabel = "ID", description = "The kata of every submission.")
  @Nullable String id;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Decides every random choice. Default: 1.")
  long seed = RunOptions.DEFAULT_SEED;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "How many submissions at once. Default: as many as there are cores.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--restart", description = "Grades those again that are graded already.")
  boolean restart;

  @Option(
      names = "--isolation",
      paramLabel = "HOW",
      converter = IsolationName.class,
      description = "auto (default), strict or off; see 'doctor'.")
  Isolation isolation = Isolation.AUTO;

  @Option(
      names = "--fail-under",
      paramLabel = "SCORE",
      converter = ScoreNumber.class,
      description = "Exit with 1 if any score is below.")
  @Nullable Double failUnder;

  @Mixin OutputOptions output = new OutputOptions();

  BatchVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, IOException, InterruptedException {
    output.check();
    session().engine().require(isolation);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("There is no folder %s.".formatted(folder));
    }
    Kata named = id == null ? null : session().kata(id);
    BatchFolder found = new BatchFolder(session().engine(), named);
    List<BatchItem> items = found.items(folder);
    for (String name : found.unknown()) {
      terminal()
          .complain(
              "%s has no kata's entry class: passed over. --kata ID says which it answers."
                  .formatted(name));
    }
    if (items.isEmpty()) {
      throw new UsageException(
          "There is no submission in %s: a folder or archive each is wanted.".formatted(folder));
    }
    Path out = output.out != null ? output.out : beside(folder);
    List<BatchRun.Done> done = grade(items, out);
    boolean written = summarise(done, out);
    ExitCode code = code(done);
    boolean whole = written && done.stream().allMatch(each -> each.trouble().isEmpty());
    return whole && found.unknown().isEmpty() ? code : code.worse(ExitCode.USAGE);
  }

  private static Path beside(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.resolveSibling(absolute.getFileName() + "-grades");
  }

  private List<BatchRun.Done> grade(List<BatchItem> items, Path out)
      throws UsageException, InterruptedException {
    BatchStore store =
        new BatchStore(out, output.formats.isEmpty() ? ReportFormat.usual() : output.formats);
    int width = items.stream().mapToInt(item -> item.name().length()).max().orElse(0);
    try (StatusLine line = new StatusLine(terminal(), common.quiet)) {
      BatchRun run =
          new BatchRun(
              session().engine(),
              session().engine().grader(isolation, line::keep).sharedBy(jobs),
              store,
              seed,
              restart,
              build());
      AtomicInteger count = new AtomicInteger();
      line.draw(0, items.size(), "");
      return run.run(
          items,
          jobs,
          each -> {
            line.clear();
            show(each, width);
            line.draw(count.incrementAndGet(), items.size(), each.row().submission());
          });
    }
  }

  private void show(BatchRun.Done done, int width) {
    BatchRow row = done.row();
    String name = row.submission();
    terminal()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s  %s%s  %5.1f  %s%s",
                row.kata(),
                name,
                " ".repeat(Math.max(0, width - name.length())),
                row.score(),
                row.verdict().replace('_', ' '),
                done.kept() ? "  (graded before)" : ""));
    terminal().out().flush();
    if (!done.trouble().isEmpty()) {
      terminal().complain("%s: %s".formatted(name, done.trouble()));
    }
  }

  /** Tells one build of the grader from another: what was graded by an older one is stale. */
  private String build() {
    try {
      return Files.getLastModifiedTime(session().home().resolve("built")).toString();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private boolean summarise(List<BatchRun.Done> done, Path out) {
    List<BatchRow> rows = done.stream().map(BatchRun.Done::row).toList();
    try {
      WholeFile.write(out.resolve("summary.csv"), BatchSummary.csv(rows));
      WholeFile.write(out.resolve("summary.json"), BatchSummary.json(rows));
      remark("Summary: " + out.resolve("summary.csv"));
      return true;
    } catch (IOException e) {
      terminal()
          .complain(
              Trouble.sentence(
                  "The summary could not be written under %s; the lines above hold.".formatted(out),
                  e));
      return false;
    }
  }

  private ExitCode code(List<BatchRun.Done> done) {
    if (done.stream().anyMatch(d -> d.row().verdict().equals(Verdict.GRADER_ERROR.name()))) {
      return ExitCode.FAULT;
    }
    if (done.stream().noneMatch(BatchRun.Done::ran)) {
      return ExitCode.DOES_NOT_COMPILE;
    }
    Double least = failUnder;
    return least != null && done.stream().anyMatch(each -> each.row().score() < least)
        ? ExitCode.BELOW
        : ExitCode.OK;
  }
}
