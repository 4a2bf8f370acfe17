package dev.katas.cli.verb;

import dev.katas.cli.render.verify.VerifyReport;
import dev.katas.cli.render.verify.VerifyRow;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades the grader on submissions of which the grade is known. */
@Command(
    name = "verify",
    description = {
      "Grades the grader: the reference must get 100, the skeleton must be unsolved, and",
      "every known submission must be found out in its declared dimension."
    },
    footer = {"", "Exit codes: 0 all as expected, 1 not all, 2 usage, 70 the grader's own fault."})
final class VerifyVerb extends Verb {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The kata; or gallery, or one exhibit of it. Default: everything.")
  @Nullable String id;

  @Option(
      names = "--runs",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "Grades each with N different seeds. Default: 1.")
  int runs = 1;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "The first seed. Default: 1.")
  long seed = RunOptions.DEFAULT_SEED;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "How many submissions at once. Default: as many as there are cores.")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--submission",
      paramLabel = "NAME",
      split = ",",
      description = "Only these known submissions, such as @linear-scan.")
  Set<String> names = new LinkedHashSet<>();

  @Option(
      names = "--isolation",
      paramLabel = "HOW",
      converter = IsolationName.class,
      description = "auto (default), strict or off; see 'doctor'.")
  Isolation isolation = Isolation.AUTO;

  @Mixin OutputOptions output = new OutputOptions();

  VerifyVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, InterruptedException {
    output.check();
    isolation.require();
    String format = format();
    List<Kata> katas = katas();
    VerifyRun plan = new VerifyRun(session().engine(), seed, runs, jobs);
    List<VerifyRow> rows = new ArrayList<>();
    try (StatusLine line = new StatusLine(terminal(), common.quiet)) {
      rows.addAll(plan.run(katas, wanted(), line));
    }
    if (rows.isEmpty()) {
      throw new UsageException("There is no such known submission.");
    }
    Terminal terminal = terminal();
    terminal
        .out()
        .print(
            format.equals("json")
                ? VerifyReport.json(rows)
                : VerifyReport.text(rows, terminal.style(), terminal.width()));
    terminal.out().flush();
    boolean written = write(rows);
    ExitCode judged =
        rows.stream().allMatch(row -> row.asExpected() == row.runs())
            ? ExitCode.OK
            : ExitCode.BELOW;
    return written ? judged : judged.worse(ExitCode.USAGE);
  }

  private List<Kata> katas() throws UsageException {
    String wanted = id;
    if (wanted == null) {
      List<Kata> all = new ArrayList<>(session().engine().katas());
      all.addAll(session().engine().exhibits());
      return all;
    }
    return wanted.equals("gallery")
        ? session().engine().exhibits()
        : List.of(session().kataOrExhibit(wanted));
  }

  private String format() throws UsageException {
    if (output.formats.size() > 1) {
      throw new UsageException("verify prints one format: text or json.");
    }
    String format = output.formats.isEmpty() ? "text" : output.formats.iterator().next().id();
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageException("verify prints text or json, not %s.".formatted(format));
    }
    return format;
  }

  private Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : names) {
      wanted.add(name.startsWith("@") ? name : "@" + name);
    }
    return wanted;
  }

  private boolean write(List<VerifyRow> rows) {
    if (output.out == null) {
      return true;
    }
    try {
      WholeFile.write(output.out.resolve("verify.json"), VerifyReport.json(rows));
      return true;
    } catch (IOException e) {
      terminal()
          .complain(
              Trouble.sentence(
                  "verify.json could not be written under %s; the table above holds."
                      .formatted(output.out),
                  e));
      return false;
    }
  }
}
