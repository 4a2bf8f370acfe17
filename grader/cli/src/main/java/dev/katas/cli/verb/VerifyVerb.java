package dev.katas.cli.verb;

import dev.katas.cli.render.verify.HostileMatrix;
import dev.katas.cli.render.verify.VerifyReport;
import dev.katas.cli.session.Engine;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.cli.verb.VerifyBank.Subject;
import dev.katas.cli.verb.VerifyRun.Task;
import dev.katas.cli.verify.VerifyGrade;
import dev.katas.cli.verify.VerifyStore;
import dev.katas.engine.Grader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.sandbox.Isolation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades the grader on submissions of which the grade is known. */
@Command(
    name = "verify",
    description =
        "Grades the grader: the reference must get 100, the skeleton must be unsolved, and "
            + "every known submission must be found out in its declared dimension.",
    footer = {
      "",
      "With --out, each grade is kept as it comes; --resume does only what is missing. The whole "
          + "report of one that is not as expected is under unexpected/.",
      "Exit codes: 0 all as expected, 1 not all, 2 usage, 70 the grader's own fault."
    })
final class VerifyVerb extends Verb {
  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Katas; gallery, or exhibits of it. Default: everything.")
  List<String> ids = new ArrayList<>();

  @Mixin VerifyOptions how = new VerifyOptions();

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

  @Option(
      names = "--resume",
      description =
          "Keeps the grades that are stored under --out, and makes those that are missing.")
  boolean resume;

  @Option(
      names = "--stored",
      description = "Grades nothing: shows and writes the tables of what is stored under --out.")
  boolean stored;

  @Option(
      names = "--hostile",
      description =
          "Tries submissions that attack the grader instead; with --short, only "
              + "with every layer in place.")
  boolean hostile;

  @Mixin OutputOptions output = new OutputOptions();

  VerifyVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, InterruptedException, IOException {
    String format = format();
    if (hostile) {
      return attack();
    }
    List<Subject> subjects = VerifyBank.read(session().engine(), katas(), wanted());
    if (subjects.isEmpty()) {
      throw new UsageException("There is no such known submission.");
    }
    VerifyResults results = new VerifyResults(terminal(), output.out, subjects, earlier(), format);
    if (!stored) {
      try (LastWords lastWords = new LastWords(results::deliver);
          StatusLine line = new StatusLine(terminal(), common.quiet)) {
        List<Task> tasks =
            VerifyRun.plan(subjects, how.seed, how.runs(), how.depth(), done(results.grades()));
        VerifyRun run = new VerifyRun(session().engine(), isolation, jobs, line);
        run.run(tasks, lastWords, results::keep);
        if (lastWords.begunWithin(0)) {
          return ExitCode.BELOW; // the process ends: its last words are the result
        }
      }
    }
    return results.deliver();
  }

  private ExitCode attack() throws UsageException, InterruptedException, IOException {
    if (resume || stored || !ids.isEmpty() || how.wantedRuns != null || how.nightly) {
      throw new UsageException(
          "--hostile goes with --submission, --short, --jobs, --isolation and --out alone.");
    }
    Kata kata = session().kataOrExhibit("q01");
    HostileMatrix matrix;
    try (StatusLine line = new StatusLine(terminal(), common.quiet)) {
      Engine engine = session().engine();
      Grader grader = engine.grader(isolation, line::keep);
      boolean contained = isolation != Isolation.OFF && engine.isolation().works();
      matrix = new HostileRun(grader, kata, contained, jobs, line).run(wanted(), how.brief);
    }
    terminal().out().print(matrix.text());
    terminal().out().flush();
    if (output.out != null) {
      WholeFile.write(output.out.resolve("hostile.md"), matrix.text());
    }
    return HostileRun.exitCode(matrix);
  }

  /** Returns what is stored and counts, and gets the store ready. */
  private List<VerifyGrade> earlier() throws UsageException {
    if (output.out == null) {
      return List.of();
    }
    VerifyStore store = new VerifyStore(output.out);
    try {
      if (stored) {
        return store.read();
      }
      if (!resume) {
        store.begin();
        return List.of();
      }
      store.resume();
      return store.read();
    } catch (IOException e) {
      throw new UsageException(
          Trouble.sentence("The grades under %s cannot be kept.".formatted(output.out), e));
    }
  }

  private static Predicate<Task> done(List<VerifyGrade> grades) {
    return task -> grades.stream().anyMatch(task::isDoneBy);
  }

  private List<Kata> katas() throws UsageException {
    Engine engine = session().engine();
    List<Kata> katas = new ArrayList<>();
    if (ids.isEmpty()) {
      katas.addAll(engine.katas());
      katas.addAll(engine.exhibits());
    }
    for (String id : new LinkedHashSet<>(ids)) {
      if (id.equals("gallery")) {
        katas.addAll(engine.exhibits());
      } else {
        katas.add(session().kataOrExhibit(id));
      }
    }
    return katas;
  }

  private String format() throws UsageException {
    output.check();
    session().engine().require(isolation);
    how.check();
    if ((resume || stored) && output.out == null) {
      throw new UsageException("Which stored grades? Name their folder with --out.");
    }
    if (output.formats.size() > 1) {
      throw new UsageException("verify prints one format: text, json or markdown.");
    }
    String format = output.formats.isEmpty() ? "text" : output.formats.iterator().next().id();
    if (!VerifyReport.FORMATS.contains(format)) {
      throw new UsageException("verify prints text, json or markdown, not %s.".formatted(format));
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
}
