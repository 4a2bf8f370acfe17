package dev.katas.engine.sample;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.LocalGrader;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.catalog.KataDescriptor.DesignRule;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.catalog.KataDescriptor.Weights;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.sandbox.NoSandboxException;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.engine.sandbox.Sandboxes;
import dev.katas.runner.protocol.Dimension;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A kata for tests of the pipeline: its suite is among the test classes. */
public final class SampleKata {
  private static final String ENTRY = "dev.katas.solution.sample.Doubler";

  private static final Sandboxes SANDBOXES = new Sandboxes(Installation.javaLauncher());

  private SampleKata() {}

  /** Grades the class {@code Doubler} with the given members. */
  public static Evidence grade(String members) {
    return gradeSource(source(members));
  }

  /** Grades the same without the byte-code checker: what do the layers below it hold? */
  public static Evidence gradeUnchecked(String members) {
    return grade(new LocalGrader(installation(), sandbox()).withoutChecker(), source(members));
  }

  /**
   * Grades it without the checker, as a kata with a stub web.
   *
   * @param sandbox what its forks run in
   */
  public static Evidence gradeOnTheWeb(String members, Sandbox sandbox) {
    return grade(
        new LocalGrader(installation(), sandbox).withoutChecker(), source(members), kata(true));
  }

  private static String source(String members) {
    return """
        package dev.katas.solution.sample;
        import java.util.*;
        public class Doubler implements java.util.function.IntUnaryOperator {
        %s
        }
        """
        .formatted(members);
  }

  /** Grades a whole source file. */
  public static Evidence gradeSource(String source) {
    return grade(new LocalGrader(installation(), sandbox()), source);
  }

  private static Evidence grade(Grader grader, String source) {
    return grade(grader, source, kata(false));
  }

  private static Evidence grade(Grader grader, String source, Kata kata) {
    Submission submission =
        new Submission("sample", List.of(new SourceFile("Doubler.java", source)));
    GradeRequest request =
        new GradeRequest(kata, submission, 1, Set.of(Dimension.CORRECTNESS), null, 0);
    return grader.grade(request, Progress.NONE);
  }

  /** The strongest that this machine offers: the pipeline must not notice. */
  private static Sandbox sandbox() {
    try {
      return SANDBOXES.choose(Isolation.AUTO);
    } catch (NoSandboxException e) {
      throw new AssertionError("nothing was insisted on", e);
    }
  }

  private static Kata kata(boolean web) {
    Path nowhere = Path.of("nowhere");
    DesignRule noExit =
        new DesignRule("no-exit", List.of("java.lang.System.exit"), List.of(), false, 5, "because");
    DesignRule noStatics = new DesignRule("no-statics", List.of(), List.of(), true, 5, "because");
    KataDescriptor descriptor =
        new KataDescriptor(
            "q99",
            "sample",
            "Sample",
            "round",
            1,
            "level",
            "coding",
            List.of(),
            ENTRY,
            List.of("src"),
            new Limits(1, 60, 64, 16),
            new Weights(100, 0, 0),
            new Suites(List.of(SampleSuite.class.getName()), List.of(), List.of()),
            List.of(),
            "",
            List.of(noExit, noStatics),
            0,
            List.of(),
            List.of(),
            web);
    return new Kata(descriptor, nowhere, nowhere);
  }

  private static Installation installation() {
    List<Path> all =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    List<Path> tests =
        all.stream().filter(path -> path.toString().contains("test-classes")).toList();
    List<Path> fork = all.stream().filter(path -> !tests.contains(path)).toList();
    return new Installation(
        Installation.javaLauncher(),
        fork,
        fork,
        Path.of("no-agent"),
        List.of(),
        tests,
        List.of(),
        Path.of("no-archives"),
        List.of());
  }
}
