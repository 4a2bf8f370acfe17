package dev.katas.cli.session;

import dev.katas.engine.Grader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.sandbox.Probe;
import dev.katas.engine.score.Scorecard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the verbs need of the engine; its parts are made only when a verb asks for them. */
public interface Engine {
  /** Returns the katas of the checkout, by id. */
  List<Kata> katas() throws UsageException;

  /** Returns the exhibits of the gallery, by name: graded like katas, asked of nobody. */
  List<Kata> exhibits();

  /**
   * Reads a submission.
   *
   * @param spec a folder, an archive, or {@code @} and the name of a known submission; null for the
   *     kata's own folder
   */
  Submission submission(Kata kata, @Nullable String spec) throws SubmissionException;

  /** Returns what keeps submissions from this machine, found out by trying. */
  Probe isolation();

  /**
   * Refuses what cannot be had, before anything is done.
   *
   * @throws UsageException with the reason, and what would help
   */
  default void require(Isolation isolation) throws UsageException {
    if (isolation != Isolation.STRICT) {
      return;
    }
    Probe offered = isolation();
    if (!offered.works()) {
      throw new UsageException(
          "--isolation strict: nothing was run, because %s. %s"
              .formatted(offered.problem(), offered.remedy()));
    }
  }

  /**
   * Returns the grader.
   *
   * @param isolation how strictly it keeps submissions from the machine
   * @param notice told of what must be prepared first
   */
  Grader grader(Isolation isolation, Notice notice) throws UsageException;

  /** Judges evidence. */
  Scorecard score(Evidence evidence);

  /** Is told what a person should know while waiting. */
  @FunctionalInterface
  interface Notice {
    /** Says a sentence. */
    void say(String sentence);
  }
}
