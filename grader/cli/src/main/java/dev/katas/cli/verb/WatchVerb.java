package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.watch.Saves;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.intake.SubmissionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the visible tests, or the grade, whenever a file is saved. */
@Command(
    name = "watch",
    description = "Runs 'test' again on every save, or 'grade' with --grade. Ctrl-C ends it.")
final class WatchVerb extends Verb {
  private static final long BETWEEN_LOOKS_MILLIS = 200;

  @Mixin KataArgument kata = new KataArgument();
  @Mixin RunOptions run = new RunOptions();

  @Option(names = "--grade", description = "Grades in full instead of running the visible tests.")
  boolean grade;

  @Option(
      names = "--runs",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "Ends after N runs. Default: goes on until Ctrl-C.")
  @Nullable Integer runs;

  WatchVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException, InterruptedException {
    session().engine().require(run.isolation);
    Kata found = kata.find(session());
    if (run.submission != null && run.submission.startsWith("@")) {
      throw new UsageException(
          "watch wants files that you edit, not %s.".formatted(run.submission));
    }
    Saves saves = new Saves(folders(found));
    ExitCode code = once();
    for (int count = 1; runs == null || count < runs; count++) {
      remark("Watching %s; Ctrl-C ends it.".formatted(found.id()));
      List<String> saved = next(saves);
      terminal().out().println();
      remark("Saved: " + String.join(", ", saved.subList(0, Math.min(5, saved.size()))));
      code = once();
    }
    return code;
  }

  private static List<String> next(Saves saves) throws InterruptedException {
    while (true) {
      List<String> saved = saves.look();
      if (!saved.isEmpty()) {
        return saved;
      }
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
  }

  private List<Path> folders(Kata found) {
    if (run.submission != null) {
      return List.of(Path.of(run.submission));
    }
    List<Path> folders = new ArrayList<>();
    found.descriptor().editablePaths().forEach(path -> folders.add(found.folder().resolve(path)));
    folders.add(found.visibleTests());
    return folders;
  }

  /** Runs once; what is wrong with the files now may be right after the next save. */
  private ExitCode once() throws UsageException {
    ExitCode code;
    try {
      code =
          grade || kata.find(session()).descriptor().behavioural()
              ? grading().run()
              : testing().run();
    } catch (SubmissionException e) {
      terminal().complain(String.valueOf(e.getMessage()));
      code = ExitCode.DOES_NOT_COMPILE;
    }
    terminal().out().flush();
    return code;
  }

  private TestVerb testing() {
    TestVerb verb = new TestVerb(session());
    verb.common = common;
    verb.kata = kata;
    verb.run = run;
    return verb;
  }

  private GradeVerb grading() {
    GradeVerb verb = new GradeVerb(session());
    verb.common = common;
    verb.id = kata.id;
    verb.run = run;
    return verb;
  }
}
