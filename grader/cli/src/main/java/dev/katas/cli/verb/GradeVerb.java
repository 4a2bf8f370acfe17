package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.RunProgress;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.report.Report;
import dev.katas.runner.protocol.Dimension;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a submission in full. */
@Command(
    name = "grade",
    description = "Grades in full, prints the scorecard, writes reports.",
    footer = {
      "",
      "Exit codes: 0 graded, 1 below --fail-under, 2 usage, 3 does not compile, "
          + "4 still the skeleton, 70 the grader's own fault."
    })
final class GradeVerb extends Verb {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The kata, such as q01 or its name.")
  @Nullable String id;

  @Option(names = "--all", description = "Grades every kata.")
  boolean all;

  @Mixin RunOptions run = new RunOptions();
  @Mixin OutputOptions output = new OutputOptions();

  @Option(
      names = "--only",
      paramLabel = "DIMENSION",
      split = ",",
      converter = DimensionName.class,
      description = "correctness, complexity or threadSafety.")
  Set<Dimension> only = new LinkedHashSet<>();

  @Option(names = "--check", paramLabel = "ID", description = "One check only, to see it again.")
  @Nullable String check;

  @Option(
      names = "--fail-under",
      paramLabel = "SCORE",
      converter = ScoreNumber.class,
      description = "Exit with 1 if the score is below.")
  @Nullable Double failUnder;

  GradeVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, SubmissionException {
    output.check();
    session().engine().require(run.isolation);
    if (all && (id != null || run.submission != null || check != null)) {
      throw new UsageException("--all goes without a kata, --submission and --check.");
    }
    if (!all) {
      if (id == null) {
        throw new UsageException("Which kata? './kata grade q01', or './kata grade --all'.");
      }
      return grade(named(id), new Delivery(session(), terminal(), common.quiet, output));
    }
    List<Kata> katas = session().engine().katas();
    ExitCode worst = katas.isEmpty() ? ExitCode.FAULT : ExitCode.OK;
    for (Kata kata : katas) {
      Delivery delivery = new Delivery(session(), terminal(), common.quiet, output);
      worst = worst.worse(grade(kata, delivery.inFolder(kata.id())));
      terminal().out().println();
    }
    return worst;
  }

  private Kata named(String name) throws UsageException {
    Kata kata = session().kataOrExhibit(name);
    if (kata.isExhibit() && run.submission == null) {
      throw new UsageException(
          "%s is an exhibit of the gallery: name what to grade with --submission.".formatted(name));
    }
    return kata;
  }

  private ExitCode grade(Kata kata, Delivery delivery) throws UsageException, SubmissionException {
    boolean own = run.submission == null;
    Set<Dimension> wanted = only.isEmpty() ? kata.dimensions() : only;
    int hints = own ? session().state().hints().count(kata.id()) : 0;
    Grader grader = session().engine().grader(run.isolation, this::remark);
    Evidence evidence;
    try (StatusLine line = new StatusLine(terminal(), common.quiet)) {
      evidence =
          Grading.of(
              session().engine(),
              kata,
              run.submission,
              run.seed,
              submission ->
                  grader.grade(
                      new GradeRequest(kata, submission, run.seed, wanted, check, hints),
                      new RunProgress(line)));
    }
    if (check != null && evidence.plan().isEmpty() && evidence.compile().ok()) {
      throw new UsageException("There is no check '%s' in %s.".formatted(check, kata.id()));
    }
    Report report = Reports.of(session(), evidence);
    boolean whole = check == null && wanted.containsAll(kata.dimensions());
    boolean delivered = delivery.deliver(report, own, whole);
    if (own) {
      clock(kata);
    }
    ExitCode graded = Verdicts.exitCode(report, failUnder);
    return delivered ? graded : graded.worse(ExitCode.USAGE);
  }

  private void clock(Kata kata) {
    session()
        .state()
        .rounds()
        .elapsed(kata.id())
        .ifPresent(
            elapsed ->
                remark(
                    "Round: %d of %d minutes used."
                        .formatted(elapsed.toMinutes(), kata.descriptor().minutes())));
  }
}
