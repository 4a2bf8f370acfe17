package dev.katas.cli.verb;

import dev.katas.cli.render.text.TestText;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.terminal.RunProgress;
import dev.katas.cli.terminal.StatusLine;
import dev.katas.cli.terminal.Terminal;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles a submission and runs the visible tests. */
@Command(
    name = "test",
    description = "Compiles and runs the visible tests only.",
    footer = {
      "",
      "Exit codes: 0 all passed, 1 some failed, 2 usage, 3 does not compile, "
          + "4 still the skeleton, 70 the grader's own fault."
    })
final class TestVerb extends Verb {
  @Mixin KataArgument kata = new KataArgument();
  @Mixin RunOptions run = new RunOptions();

  TestVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, SubmissionException {
    session().engine().require(run.isolation);
    Kata found = kata.find(session());
    if (found.descriptor().behavioural()) {
      throw new UsageException(
          "%s has no tests: './kata grade %s' reads the answer's form, './kata rate %s' takes ratings."
              .formatted(found.id(), found.id(), found.id()));
    }
    Submission submission = session().engine().submission(found, run.submission);
    GradeRequest request =
        new GradeRequest(found, submission, run.seed, found.dimensions(), null, 0);
    Evidence evidence;
    try (StatusLine line = new StatusLine(terminal(), common.quiet)) {
      evidence =
          session()
              .engine()
              .grader(run.isolation, this::remark)
              .test(request, new RunProgress(line));
    }
    Terminal terminal = terminal();
    terminal.out().print(TestText.show(evidence, common.quiet, terminal.style(), terminal.width()));
    return Verdicts.tested(evidence);
  }
}
