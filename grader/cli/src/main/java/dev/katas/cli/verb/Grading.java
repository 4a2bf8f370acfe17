package dev.katas.cli.verb;

import dev.katas.cli.session.Engine;
import dev.katas.engine.Refusal;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells a submission that is refused, which is a grade, from one that is not there. */
final class Grading {
  private Grading() {}

  /** Measures a submission that could be read. */
  interface Measure {
    Evidence of(Submission submission) throws SubmissionException;
  }

  /**
   * Measures a submission; one that is there and may not be graded becomes evidence of that.
   *
   * @throws SubmissionException if there is no such submission
   */
  static Evidence of(Engine engine, Kata kata, @Nullable String spec, long seed, Measure measure)
      throws SubmissionException {
    Submission submission;
    try {
      submission = engine.submission(kata, spec);
    } catch (SubmissionException e) {
      if (!isThere(kata, spec)) {
        throw e;
      }
      String name = spec == null ? kata.root().relativize(kata.folder()).toString() : spec;
      return Refusal.evidence(kata, name, seed, String.valueOf(e.getMessage()));
    }
    return measure.of(submission);
  }

  private static boolean isThere(Kata kata, @Nullable String spec) {
    if (spec == null) {
      return !kata.descriptor().behavioural()
          || Files.exists(kata.answer(), LinkOption.NOFOLLOW_LINKS);
    }
    return !spec.startsWith("@") && Files.exists(Path.of(spec), LinkOption.NOFOLLOW_LINKS);
  }
}
